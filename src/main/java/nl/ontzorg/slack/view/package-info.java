/**
 * View models and pure functions from them to Block Kit.
 */
@NullMarked
package nl.ontzorg.slack.view;

import org.jspecify.annotations.NullMarked;
