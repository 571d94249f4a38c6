/** Starts the program and connects everything by plain constructor calls; no logic. */
@NullMarked
package nl.ontzorg;

import org.jspecify.annotations.NullMarked;
