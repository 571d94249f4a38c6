package nl.ontzorg.given;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;

/** A message that a test took out of the outbox: to whom, and which notice. */
public record Letter(Destination to, Notice notice) {

    private static final Instant LATER_THAN_ANY_TEST = Instant.parse("2100-01-01T00:00:00Z");

    /** Everything that waits to be sent, oldest first; it counts as sent afterwards. */
    public static List<Letter> takenFrom(Outbox outbox) {
        List<Letter> letters = new ArrayList<>();
        Instant now = LATER_THAN_ANY_TEST;
        while (outbox.waiting() > 0) {
            for (Parcel parcel : outbox.claim("test", now, Duration.ofSeconds(20), 100)) {
                letters.add(new Letter(parcel.to(), parcel.notice()));
                outbox.sent(parcel, new Posted(parcel.to().channel(), "1795420800.000900"));
            }
            now = now.plusSeconds(1);
        }
        return letters;
    }

    /** A letter to a person of the workspace. */
    public static Letter to(String user, Notice notice) {
        return new Letter(Destination.person(Given.TEAM, user), notice);
    }
}
