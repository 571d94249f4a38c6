/**
 * Every sentence a person reads, in both languages, and how dates and numbers are said.
 */
@NullMarked
package nl.ontzorg.texts;

import org.jspecify.annotations.NullMarked;
