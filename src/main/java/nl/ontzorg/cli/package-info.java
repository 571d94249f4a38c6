/**
 * The commands, on picocli.
 */
@NullMarked
package nl.ontzorg.cli;

import org.jspecify.annotations.NullMarked;
