package nl.ontzorg.slack;

import nl.ontzorg.desk.DeskSetup;
import nl.ontzorg.feedback.FeedbackDesk;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.Reactions;

/** What people can do. */
public record UseCases(
        Intake intake,
        Reactions reactions,
        Corrections corrections,
        Queue queue,
        DeskSetup setup,
        FeedbackDesk feedback) {}
