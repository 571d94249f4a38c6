package nl.ontzorg.slack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Locale;

/** The time in the time stamp that names a message, such as {@code 1764000000.000100}. */
final class SlackTime {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private SlackTime() {}

    /** As Slack would stamp this moment. */
    static String stamp(Instant moment) {
        return String.format(Locale.ROOT, "%d.%06d", moment.getEpochSecond(), moment.getNano() / 1_000);
    }

    static Instant of(String ts) {
        BigInteger nanos = new BigDecimal(ts).multiply(NANOS).toBigInteger();
        return Instant.ofEpochSecond(0, nanos.longValueExact());
    }
}
