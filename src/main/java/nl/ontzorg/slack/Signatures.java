package nl.ontzorg.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Tells requests that Slack signed, not long ago, from all others. */
final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final SecretKeySpec secret;
    private final InstantSource clock;

    /** @param clock of the machine */
    Signatures(String secret, InstantSource clock) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * Whether Slack signed this body.
     *
     * @param stamp the header X-Slack-Request-Timestamp
     * @param signature the header X-Slack-Signature
     */
    boolean vouchFor(@Nullable String stamp, @Nullable String signature, byte[] body) {
        if (stamp == null || signature == null || !stamp.matches("\\d{1,11}") || !isFresh(stamp)) {
            return false;
        }
        byte[] expected = ("v0=" + HexFormat.of().formatHex(sign(stamp, body))).getBytes(StandardCharsets.UTF_8);
        // In constant time: how long it takes must not tell how much of it is right.
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    /** An old request may be one that somebody recorded and sends again. */
    private boolean isFresh(String stamp) {
        Instant signed = Instant.ofEpochSecond(Long.parseLong(stamp));
        return Duration.between(signed, clock.instant()).abs().compareTo(WINDOW) <= 0;
    }

    private byte[] sign(String stamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(("v0:" + stamp + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java lacks " + ALGORITHM, e);
        }
    }
}
