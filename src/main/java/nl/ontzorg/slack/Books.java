package nl.ontzorg.slack;

import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.requests.RequestBook;

/** The books that are read to show something. */
public record Books(DeskBook desks, RequestBook requests, FeedbackBook feedback) {}
