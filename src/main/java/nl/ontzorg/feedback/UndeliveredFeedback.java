package nl.ontzorg.feedback;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Notice.Matter;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.ReturnedMail;
import nl.ontzorg.desk.PersonId;

/** Tells the one of two people that the other did not get their words; the words themselves are not said again. */
public final class UndeliveredFeedback implements ReturnedMail {

    private final FeedbackBook notes;
    private final Outbox outbox;

    public UndeliveredFeedback(FeedbackBook notes, Outbox outbox) {
        this.notes = notes;
        this.outbox = outbox;
    }

    @Override
    public void returned(Parcel parcel) {
        if (parcel.notice() instanceof Notice.FeedbackGiven given) {
            find(parcel, given.note(), Matter.FEEDBACK);
        } else if (parcel.notice() instanceof Notice.FeedbackWaits waits) {
            find(parcel, waits.note(), Matter.FEEDBACK);
        } else if (parcel.notice() instanceof Notice.FeedbackAnswered answered) {
            find(parcel, answered.note(), Matter.FEEDBACK_ANSWER);
        }
    }

    private void find(Parcel parcel, UUID id, Matter matter) {
        notes.find(parcel.to().team(), id).map(FeedbackNote::people).ifPresent(people -> {
            boolean given = matter == Matter.FEEDBACK;
            PersonId writer = given ? people.giver() : people.receiver();
            PersonId reader = given ? people.receiver() : people.giver();
            outbox.put(
                    "undelivered:" + parcel.key(),
                    Destination.person(writer.team(), writer.user()),
                    new Notice.Undelivered(matter, List.of(), reader.user()));
        });
    }
}
