package nl.ontzorg.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Something people must be told; it holds which facts, and is put into words when it is sent. */
public sealed interface Notice {

    /** What was read from a message, to who put it on the desk. */
    record Receipt(List<UUID> requests) implements Notice {
        public Receipt {
            requests = List.copyOf(requests);
        }
    }

    /** Asks whether a message is a request at all, or for which desk. */
    record Question(UUID candidate) implements Notice {}

    /** To who asked: what became of the request; the number of the event in its history. */
    record Outcome(UUID request, int event) implements Notice {}

    /** To the person a request was passed on to. */
    record HandOver(UUID request, int event) implements Notice {}

    /** To the manager: this waits, decide by then. */
    record Nudge(UUID request, Instant decideBy) implements Notice, Reminding {}

    /** To the manager: all these wait. */
    record NudgeDigest(List<Waiting> requests) implements Notice, Reminding {
        public NudgeDigest {
            requests = List.copyOf(requests);
        }
    }

    /** To an assistant: decide-by has passed without a reaction. */
    record Escalation(UUID request, Instant decideBy) implements Notice, Reminding {}

    /** To an assistant: for all these decide-by has passed without a reaction. */
    record EscalationDigest(List<Waiting> requests) implements Notice, Reminding {
        public EscalationDigest {
            requests = List.copyOf(requests);
        }
    }

    /** To the manager: somebody wants to start a desk with you. */
    record DeskInvitation(UUID desk) implements Notice {}

    /** To the assistants: the manager confirmed the desk. */
    record DeskOpened(UUID desk) implements Notice {}

    /** To the person a feedback note is for. */
    record FeedbackGiven(UUID note) implements Notice {}

    /** To the person a feedback note is for, once, when it has not been answered. */
    record FeedbackWaits(UUID note) implements Notice {}

    /** To the giver of feedback: the answer. */
    record FeedbackAnswered(UUID note) implements Notice {}

    /**
     * To who can act: something could not be delivered.
     *
     * @param about the requests it was about; empty when it was about none
     * @param person who did not get it
     */
    record Undelivered(Matter matter, List<UUID> about, String person) implements Notice {
        public Undelivered {
            about = List.copyOf(about);
        }
    }

    /** Says in a conversation one sentence of the bundles, for what needs no fact: a welcome, a refusal. */
    record Say(String key) implements Notice {}

    /** What reminds of something, in time or too late. */
    interface Reminding {}

    /** A request that waits, and by when it should have been decided. */
    record Waiting(UUID request, Instant decideBy) {}

    /** What could not be delivered. */
    enum Matter {
        REMINDER,
        ESCALATION,
        OUTCOME,
        HAND_OVER,
        RECEIPT,
        QUESTION,
        INVITATION,
        DESK_OPENED,
        FEEDBACK,
        FEEDBACK_ANSWER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
