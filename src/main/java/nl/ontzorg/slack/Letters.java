package nl.ontzorg.slack;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.slack.view.DeskView;
import nl.ontzorg.slack.view.Message;
import nl.ontzorg.slack.view.SentenceView;
import org.jspecify.annotations.Nullable;

/** Puts every kind of notice into words, in the language of who it is for. */
final class Letters {

    private final DeskBook desks;
    private final RequestBook requests;
    private final People people;
    private final Notices notices;
    private final FeedbackNotes feedback;
    private final Reports reports;
    private final Wording wording;

    Letters(Books books, People people, Notices notices, FeedbackNotes feedback, Reports reports, Wording wording) {
        this.desks = books.desks();
        this.requests = books.requests();
        this.people = people;
        this.notices = notices;
        this.feedback = feedback;
        this.reports = reports;
        this.wording = wording;
    }

    static boolean isPerson(String channel) {
        return channel.startsWith("U") || channel.startsWith("W");
    }

    /** The message as it would be now; empty when there is no need for it any more. */
    Optional<Message> write(Outbox.Parcel parcel) {
        return reader(parcel.to(), parcel.notice())
                .map(people::viewer)
                .flatMap(reader -> write(parcel.notice(), reader));
    }

    private Optional<Message> write(Notice notice, Viewer reader) {
        if (notice instanceof Notice.Receipt receipt) {
            return notices.receipt(receipt, reader);
        }
        if (notice instanceof Notice.Question question) {
            return notices.question(question, reader);
        }
        if (notice instanceof Notice.Outcome outcome) {
            return notices.outcome(outcome, reader);
        }
        if (notice instanceof Notice.HandOver handOver) {
            return notices.handOver(handOver, reader);
        }
        if (notice instanceof Notice.Nudge nudge) {
            return notices.nudge(nudge.request(), nudge.decideBy(), reader);
        }
        if (notice instanceof Notice.Escalation escalation) {
            return notices.escalation(escalation.request(), escalation.decideBy(), reader);
        }
        return notice instanceof Notice.Say say ? Optional.of(said(say, reader)) : ofSeveral(notice, reader);
    }

    private Optional<Message> ofSeveral(Notice notice, Viewer reader) {
        if (notice instanceof Notice.NudgeDigest digest) {
            return reports.nudges(digest.requests(), reader);
        }
        if (notice instanceof Notice.EscalationDigest digest) {
            return reports.escalations(digest.requests(), reader);
        }
        return notice instanceof Notice.Undelivered undelivered
                ? reports.undelivered(undelivered, reader)
                : ofDeskOrFeedback(notice, reader);
    }

    private Optional<Message> ofDeskOrFeedback(Notice notice, Viewer reader) {
        if (notice instanceof Notice.DeskInvitation invitation) {
            return desk(invitation.desk(), reader)
                    .filter(desk -> !desk.members().confirmed())
                    .map(desk -> invitation(desk, reader));
        }
        if (notice instanceof Notice.DeskOpened opened) {
            return desk(opened.desk(), reader)
                    .map(desk -> DeskView.opened(
                            wording.name(desk.team(), desk.manager().user()), reader.texts()));
        }
        if (notice instanceof Notice.FeedbackGiven given) {
            return feedback.given(given.note(), reader);
        }
        if (notice instanceof Notice.FeedbackWaits waits) {
            return feedback.waits(waits.note(), reader);
        }
        return notice instanceof Notice.FeedbackAnswered answered
                ? feedback.answered(answered.note(), reader)
                : Optional.empty();
    }

    private Message invitation(Desk desk, Viewer reader) {
        List<String> assistants = desk.members().assistants().stream()
                .map(user -> wording.name(desk.team(), user))
                .toList();
        return DeskView.invitation(
                ButtonValue.of(desk.id(), Where.Message.PLAIN).written(), assistants, reader.texts());
    }

    private static Message said(Notice.Say say, Viewer reader) {
        return say.key().equals("welcome")
                ? SentenceView.welcome(reader.texts())
                : SentenceView.of(reader.say(say.key()));
    }

    private Optional<Desk> desk(UUID id, Viewer reader) {
        return desks.find(reader.person().team(), id);
    }

    /** Who reads it: the person it goes to; in a conversation the one who asked there. */
    private Optional<PersonId> reader(Destination to, Notice notice) {
        if (isPerson(to.channel())) {
            return Optional.of(new PersonId(to.team(), to.channel()));
        }
        UUID request = request(notice);
        if (request != null) {
            return requests.find(to.team(), request).map(Request::origin).map(origin -> origin.asker());
        }
        return notice instanceof Notice.Question question
                ? requests.candidate(question.candidate())
                        .map(Candidate::incoming)
                        .map(said -> said.from().id())
                : Optional.empty();
    }

    private static @Nullable UUID request(Notice notice) {
        if (notice instanceof Notice.Outcome outcome) {
            return outcome.request();
        }
        return notice instanceof Notice.Receipt receipt && !receipt.requests().isEmpty()
                ? receipt.requests().get(0)
                : null;
    }
}
