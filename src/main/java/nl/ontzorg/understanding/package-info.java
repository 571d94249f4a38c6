/**
 * Text in, understanding out: kind, dates with roles, topics, requester and title, each with its reason.
 */
@NullMarked
package nl.ontzorg.understanding;

import org.jspecify.annotations.NullMarked;
