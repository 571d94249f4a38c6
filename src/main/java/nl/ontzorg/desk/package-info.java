/**
 * Desks, people, roles and the mandate: who may see and do what; the portfolio.
 */
@NullMarked
package nl.ontzorg.desk;

import org.jspecify.annotations.NullMarked;
