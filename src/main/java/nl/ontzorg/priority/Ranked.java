package nl.ontzorg.priority;

import nl.ontzorg.requests.Request;

/** A request with its place in the queue explained. */
public record Ranked(Request request, Urgency urgency) {}
