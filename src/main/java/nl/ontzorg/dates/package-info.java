/** Date and time expressions in a text, resolved against a moment: one small class per form, a list per language. */
@NullMarked
package nl.ontzorg.dates;

import org.jspecify.annotations.NullMarked;
