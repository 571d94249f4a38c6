package nl.ontzorg.slack;

import nl.ontzorg.delivery.Watermarks;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.requests.RequestBook;

/** What is kept of desks, requests and feedback, and how far Slack was read. */
public record Books(DeskBook desks, RequestBook requests, FeedbackBook feedback, Watermarks watermarks) {}
