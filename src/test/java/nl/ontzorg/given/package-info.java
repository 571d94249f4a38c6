/**
 * What tests start from: desks and requests with sensible values, a fixed moment, and a real database.
 */
@NullMarked
package nl.ontzorg.given;

import org.jspecify.annotations.NullMarked;
