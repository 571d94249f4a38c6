package nl.ontzorg.desk;

import nl.ontzorg.calendar.Term;

/** Within what time a request of a kind deserves a reaction at this desk. */
public record HouseRule(String kind, Term reactWithin) {}
