/**
 * Measures by hand what no test can promise on another machine: the pace of durable intake.
 */
@NullMarked
package nl.ontzorg.bench;

import org.jspecify.annotations.NullMarked;
