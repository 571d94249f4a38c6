package nl.ontzorg.slack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People named in a text as Slack writes them: {@code <@U123>} or {@code <@U123|name>}. */
final class Mentions {

    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");

    private Mentions() {}

    /** The first person a text names. */
    static Optional<String> first(String text) {
        Matcher matcher = PERSON.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean name(String user, @Nullable String text) {
        return text != null
                && PERSON.matcher(text)
                        .results()
                        .anyMatch(person -> person.group(1).equals(user));
    }

    static String without(String user, @Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("<@" + Pattern.quote(user) + "(?:\\|[^>]*)?>[,:]?\\s*", "")
                        .strip();
    }
}
