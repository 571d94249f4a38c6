package nl.ontzorg.slack.view;

/** Something to choose: what a person reads and what comes back. */
public record Choice(String label, String value) {}
