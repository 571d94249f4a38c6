/**
 * One short tick on db-scheduler, once per cluster, that runs the rounds.
 */
@NullMarked
package nl.ontzorg.jobs;

import org.jspecify.annotations.NullMarked;
