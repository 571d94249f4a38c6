package nl.ontzorg.dates;

import java.util.Set;

/** A time to which nothing more can be joined, such as a range. */
record Settled(Value value, Set<Part> said) implements Meaning {}
