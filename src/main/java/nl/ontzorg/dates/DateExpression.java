package nl.ontzorg.dates;

/** A date or time that a text names, with its words. */
public record DateExpression(String text, int begin, int end) {}
