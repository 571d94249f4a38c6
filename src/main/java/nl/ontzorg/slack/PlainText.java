package nl.ontzorg.slack;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as Slack writes it, turned back to what the person typed. */
final class PlainText {

    private static final Pattern MARKED = Pattern.compile("<([@#!]?)([^>|]+)(?:\\|([^>]*))?>");

    private PlainText() {}

    /**
     * Names for people and channels, labels for links, and no escapes.
     *
     * @param nameOf the name of the person with this id
     */
    static String of(String text, Function<String, String> nameOf) {
        Matcher marked = MARKED.matcher(text);
        String named = marked.replaceAll(
                found -> Matcher.quoteReplacement(said(found.group(1), found.group(2), found.group(3), nameOf)));
        return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String said(String sign, String id, String label, Function<String, String> nameOf) {
        boolean labelled = label != null && !label.isEmpty();
        return switch (sign) {
            case "@" -> "@" + (labelled ? label : nameOf.apply(id));
            case "#" -> "#" + (labelled ? label : id);
            case "!" -> labelled ? label : "@" + id;
            default -> labelled && !id.contains(label) ? label + " (" + id + ")" : id;
        };
    }
}
