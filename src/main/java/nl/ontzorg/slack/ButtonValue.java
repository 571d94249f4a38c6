package nl.ontzorg.slack;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a button is about; its version keeps the buttons of old messages readable.
 *
 * @param about the id of the request, desk, note or candidate; null when the button is about none
 * @param context what is shown anew after the act, or what else the verb needs to know
 */
record ButtonValue(@Nullable UUID about, String context) {

    private static final String VERSION = "1";
    private static final String NOTHING = "-";

    static ButtonValue of(@Nullable UUID about, Where view) {
        return new ButtonValue(about, view.written());
    }

    static ButtonValue parse(String written) {
        String[] parts = written.split("\\|", 3);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            throw new SlackFault("refusal.late_click");
        }
        try {
            return new ButtonValue(parts[1].equals(NOTHING) ? null : UUID.fromString(parts[1]), parts[2]);
        } catch (IllegalArgumentException e) {
            throw new SlackFault("refusal.late_click");
        }
    }

    UUID id() {
        if (about == null) {
            throw new SlackFault("refusal.late_click");
        }
        return about;
    }

    Where view() {
        return Where.parse(context);
    }

    String written() {
        return VERSION + "|" + (about == null ? NOTHING : about) + "|" + context;
    }
}
