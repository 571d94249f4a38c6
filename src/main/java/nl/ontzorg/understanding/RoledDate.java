package nl.ontzorg.understanding;

import nl.ontzorg.dates.DateExpression;

/** A date in a text with its role. */
public record RoledDate(DateExpression date, DateRole role) {}
