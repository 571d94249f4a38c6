package nl.ontzorg.given;

import java.time.Duration;
import nl.ontzorg.Ports;
import nl.ontzorg.delivery.Mail;
import nl.ontzorg.delivery.Patience;

/** Shorter waits than the product has, for tests in which a whole bot must go through them. */
public final class Impatience {

    public static final Patience SHORT = new Patience(
            Duration.ofSeconds(4),
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            Duration.ofSeconds(1),
            Duration.ZERO,
            Duration.ofSeconds(5));

    private Impatience() {}

    /** The same ports with {@link #SHORT} waits. */
    public static Ports of(Ports usual) {
        Mail mail = usual.mail();
        return new Ports(
                usual.transactions(),
                new Mail(mail.inbox(), mail.outbox(), mail.installations(), mail.archive(), SHORT),
                usual.books(),
                usual.reader(),
                usual.meters());
    }
}
