/**
 * Health, metrics, and a log without secrets: what whoever runs the bot looks at.
 */
@NullMarked
package nl.ontzorg.operations;

import org.jspecify.annotations.NullMarked;
