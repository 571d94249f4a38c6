package nl.ontzorg.slack;

import java.util.Locale;
import java.util.Set;

/** A slash command somebody typed. */
record Typed(Cause cause, String text, String channel, String trigger, String responseUrl) {

    private static final Set<String> HELP = Set.of("help", "hulp");

    boolean asksHelp() {
        return HELP.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    Memory memory() {
        return Memory.answering(responseUrl);
    }
}
