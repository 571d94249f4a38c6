package nl.ontzorg.slack;

import java.util.Locale;
import java.util.Map;
import nl.ontzorg.priority.QueueFilter;
import nl.ontzorg.priority.QueueFilter.View;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed after {@code /priorities}, in Dutch or English.
 *
 * @param manager an id, or a name as it was typed after the @; null when nobody was named
 */
record QueueWords(QueueFilter filter, @Nullable String manager) {

    private static final Map<String, View> VIEWS = Map.ofEntries(
            Map.entry("", View.NOW),
            Map.entry("today", View.TODAY),
            Map.entry("vandaag", View.TODAY),
            Map.entry("week", View.WEEK),
            Map.entry("waiting", View.WAITING),
            Map.entry("wachtend", View.WAITING),
            Map.entry("all", View.ALL),
            Map.entry("alles", View.ALL),
            Map.entry("done", View.DONE),
            Map.entry("klaar", View.DONE));

    static QueueWords in(String typed) {
        String text = typed.strip();
        int at = text.indexOf('@');
        String mentioned = Mentions.first(text).orElse(null);
        String manager =
                mentioned != null || at < 0 ? mentioned : text.substring(at + 1).strip();
        String words =
                mentioned != null ? Mentions.without(mentioned, text) : (at < 0 ? text : text.substring(0, at)).strip();
        String word = words.toLowerCase(Locale.ROOT);
        View view = VIEWS.get(word);
        return new QueueWords(view == null ? QueueFilter.about(words) : QueueFilter.of(view), manager);
    }
}
