/**
 * Working time, Dutch holidays and terms: the only arithmetic on working time.
 */
@NullMarked
package nl.ontzorg.calendar;

import org.jspecify.annotations.NullMarked;
