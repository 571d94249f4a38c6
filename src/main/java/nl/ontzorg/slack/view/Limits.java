package nl.ontzorg.slack.view;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** What fits in Slack, and how people's text is made to fit without changing how it looks. */
final class Limits {

    static final int MESSAGE_TEXT = 3_000;
    static final int SECTION = 3_000;
    static final int HEADER = 150;
    static final int TITLE = 150;
    static final int BUTTON = 75;
    static final int OPTION = 75;
    static final int OPTION_VALUE = 150;
    static final int OPTIONS = 100;
    static final int INPUT = 3_000;
    static final int LABEL = 2_000;
    static final int MODAL_TITLE = 24;
    static final int MESSAGE_BLOCKS = 50;
    static final int VIEW_BLOCKS = 100;

    /** A flag or a family takes no more than this. */
    private static final int LONGEST_CHARACTER = 32;

    private static final String ELLIPSIS = "…";
    private static final String NOTHING = "–";

    /** Controls that would turn the direction of all that follows, and controls that are not there to be read. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]|[\\uD800-\\uDFFF]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Limits() {}

    /** At most so many UTF-16 units, with a sign that something is left out; never half a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int end = most - ELLIPSIS.length();
        characters.setText(text.substring(0, Math.min(text.length(), end + LONGEST_CHARACTER)));
        return text.substring(0, characters.isBoundary(end) ? end : characters.preceding(end)) + ELLIPSIS;
    }

    /** People's text on one line. */
    static String line(String text, int most) {
        return shown(BLANKS.matcher(readable(text)).replaceAll(" ").strip(), most);
    }

    /** People's text with its own lines. */
    static String lines(String text, int most) {
        return shown(readable(text).strip(), most);
    }

    /** Makes text safe for mrkdwn: to be done once, and at most so long with the escapes in it. */
    static String escape(String text, int most) {
        String escaped = escape(text);
        for (int left = most; escaped.length() > most; left -= Math.max(1, escaped.length() - most)) {
            escaped = escape(cut(text, Math.max(1, left)));
        }
        return escaped;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String shown(String text, int most) {
        return text.isEmpty() ? NOTHING : cut(text, most);
    }

    private static String readable(String text) {
        return UNREADABLE.matcher(text).replaceAll("");
    }
}
