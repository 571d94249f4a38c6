package nl.ontzorg.feedback;

/**
 * How a desk stands at a moment.
 *
 * @param waiting requests that wait for a reaction
 * @param late how many of these are past their decide-by
 * @param oldestDays working days that the oldest of them waits
 * @param medianHours working hours from receipt to reaction, the median of the last four weeks; 0 when there was none
 */
public record Figures(int waiting, int late, int oldestDays, int medianHours) {}
