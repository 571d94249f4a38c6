package nl.ontzorg.reminders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Notice.Matter;
import nl.ontzorg.delivery.Notice.Waiting;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.ReturnedMail;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;

/**
 * Tells the desk when a message about a request or about the desk itself could not be delivered: the manager when it
 * was for an assistant, else the assistants. The request stays as it is.
 */
public final class UndeliveredRequests implements ReturnedMail {

    private final DeskBook desks;
    private final RequestBook requests;
    private final Outbox outbox;

    public UndeliveredRequests(DeskBook desks, RequestBook requests, Outbox outbox) {
        this.desks = desks;
        this.requests = requests;
        this.outbox = outbox;
    }

    @Override
    public void returned(Parcel parcel) {
        String to = parcel.to().channel();
        Notice notice = parcel.notice();
        if (notice instanceof Notice.Nudge nudge) {
            tell(parcel, Matter.REMINDER, List.of(nudge.request()), to);
        } else if (notice instanceof Notice.NudgeDigest digest) {
            tell(parcel, Matter.REMINDER, ids(digest.requests()), to);
        } else if (notice instanceof Notice.Escalation escalation) {
            tell(parcel, Matter.ESCALATION, List.of(escalation.request()), to);
        } else if (notice instanceof Notice.EscalationDigest digest) {
            tell(parcel, Matter.ESCALATION, ids(digest.requests()), to);
        } else if (notice instanceof Notice.HandOver handOver) {
            tell(parcel, Matter.HAND_OVER, List.of(handOver.request()), to);
        } else if (notice instanceof Notice.Outcome outcome) {
            tell(parcel, Matter.OUTCOME, List.of(outcome.request()), whoAsked(parcel, outcome.request()));
        } else if (notice instanceof Notice.Receipt receipt
                && !receipt.requests().isEmpty()) {
            UUID first = receipt.requests().get(0);
            tell(parcel, Matter.RECEIPT, receipt.requests(), whoAsked(parcel, first));
        } else {
            returnedOfDesk(parcel);
        }
    }

    private void returnedOfDesk(Parcel parcel) {
        String to = parcel.to().channel();
        if (parcel.notice() instanceof Notice.DeskInvitation invitation) {
            desk(parcel, invitation.desk()).ifPresent(desk -> tell(parcel, desk, about(Matter.INVITATION, to)));
        } else if (parcel.notice() instanceof Notice.DeskOpened opened) {
            desk(parcel, opened.desk()).ifPresent(desk -> tell(parcel, desk, about(Matter.DESK_OPENED, to)));
        } else if (parcel.notice() instanceof Notice.Question question) {
            requests.candidate(question.candidate()).ifPresent(candidate -> tell(parcel, candidate));
        }
    }

    private void tell(Parcel parcel, Candidate candidate) {
        String person = candidate.incoming().from().id().user();
        Optional.ofNullable(candidate.desk())
                .flatMap(id -> desk(parcel, id))
                .ifPresent(desk -> tell(parcel, desk, about(Matter.QUESTION, person)));
    }

    private static Notice.Undelivered about(Matter matter, String person) {
        return new Notice.Undelivered(matter, List.of(), person);
    }

    private void tell(Parcel parcel, Matter matter, List<UUID> about, String person) {
        about.stream()
                .flatMap(id -> requests.find(parcel.to().team(), id).stream())
                .findFirst()
                .flatMap(request -> desk(parcel, request.identity().desk()))
                .ifPresent(desk -> tell(parcel, desk, new Notice.Undelivered(matter, about, person)));
    }

    private void tell(Parcel parcel, Desk desk, Notice.Undelivered notice) {
        for (String user : whoCanAct(desk, notice)) {
            outbox.put(
                    "undelivered:" + parcel.key() + ":" + user,
                    Destination.person(parcel.to().team(), user),
                    notice);
        }
    }

    /** Never the one who could not be reached. */
    private static List<String> whoCanAct(Desk desk, Notice.Undelivered notice) {
        List<String> manager = List.of(desk.manager().user());
        boolean wasForAssistants = notice.matter() == Matter.ESCALATION || notice.matter() == Matter.DESK_OPENED;
        List<String> assistants = wasForAssistants
                ? List.of()
                : desk.members().assistants().stream()
                        .filter(user -> !user.equals(notice.person()))
                        .toList();
        return (assistants.isEmpty() ? manager : assistants)
                .stream().filter(user -> !user.equals(notice.person())).toList();
    }

    /** The author of a forwarded message when it went to them, else who told the bot. */
    private String whoAsked(Parcel parcel, UUID id) {
        String to = parcel.to().channel();
        return requests.find(parcel.to().team(), id)
                .map(Request::origin)
                .filter(origin -> !to.equals(origin.requester().user()))
                .map(origin -> origin.asker().user())
                .orElse(to);
    }

    private Optional<Desk> desk(Parcel parcel, UUID id) {
        return desks.find(parcel.to().team(), id);
    }

    private static List<UUID> ids(List<Waiting> requests) {
        return requests.stream().map(Waiting::request).toList();
    }
}
