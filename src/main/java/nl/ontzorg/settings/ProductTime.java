package nl.ontzorg.settings;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When product time starts and how fast it runs; it decides deadlines, slots and rounds.
 *
 * @param start null for the real clock
 * @param speed how many times faster than the real clock
 */
public record ProductTime(@Nullable Instant start, double speed) {

    static ProductTime of(Variables variables, @Nullable SlackTokens slack) {
        if (slack != null && slack.isSlacksOwn()) {
            for (String name : new String[] {"ONTZORG_TIME", "ONTZORG_TIME_SPEED"}) {
                if (variables.has(name)) {
                    throw new SettingsException(name + " cannot be used with Slack itself, where time is real. Unset "
                            + name + ", or practise with no SLACK_ variable set.");
                }
            }
        }
        return new ProductTime(start(variables), speed(variables));
    }

    private static @Nullable Instant start(Variables variables) {
        String value = variables.text("ONTZORG_TIME");
        if (value == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeParseException e) {
            throw new SettingsException("ONTZORG_TIME is '" + value
                    + "'. Set a date-time with its offset, such as 2026-11-23T09:00:00+01:00.");
        }
    }

    private static double speed(Variables variables) {
        String value = variables.text("ONTZORG_TIME_SPEED");
        if (value == null) {
            return 1;
        }
        try {
            double speed = Double.parseDouble(value);
            if (speed > 0 && speed <= 1_000_000) {
                return speed;
            }
        } catch (NumberFormatException e) {
            throw notASpeed(value);
        }
        throw notASpeed(value);
    }

    private static SettingsException notASpeed(String value) {
        return new SettingsException(
                "ONTZORG_TIME_SPEED is '" + value + "'. Set a number above 0, such as 60 for a minute a second.");
    }
}
