/**
 * Reads and checks the environment once, into records; an error names the variable and the remedy.
 */
@NullMarked
package nl.ontzorg.settings;

import org.jspecify.annotations.NullMarked;
