package nl.ontzorg.slack.view;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What fits in Slack, and how people's text is made to fit without changing how it looks. */
final class Limits {

    static final int MESSAGE_TEXT = 3_000;
    static final int SECTION = 3_000;
    static final int HEADER = 150;
    static final int TITLE = 150;
    static final int BUTTON = 75;
    static final int OPTION = 75;
    static final int OPTIONS = 100;
    static final int INPUT = 3_000;
    static final int LABEL = 2_000;
    static final int URL = 2_000;

    private static final String ELLIPSIS = "…";
    private static final String NOTHING = "–";
    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    /** What a reader sees as one sign, such as a flag or a family. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** Control characters, halves of characters, and what forces a direction: nobody wrote these to be read. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E&&[^\\n\\t]]|[\\uD800-\\uDFFF]");

    /** Would turn the direction of words that follow and are not theirs. */
    private static final Pattern TURNS = Pattern.compile("[\\u2066-\\u2069]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Limits() {}

    /** At most so many UTF-16 units, with a sign that something is left out; never half a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = 0;
        Matcher characters = CHARACTER.matcher(text);
        while (characters.find() && characters.end() <= most - ELLIPSIS.length()) {
            end = characters.end();
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    /** People's text on one line, to stand between other words. */
    static String line(String text, int most) {
        String line = oneLine(TURNS.matcher(text).replaceAll(""));
        char[] signs = line.toCharArray();
        return Bidi.requiresBidi(signs, 0, signs.length)
                ? ISOLATE + cut(line, most - 2) + END_OF_ISOLATE
                : fit(line, most);
    }

    /** People's text with its own lines. */
    static String lines(String text, int most) {
        return fit(TURNS.matcher(text).replaceAll(""), most);
    }

    /** Something to show, also where there is nothing. */
    static String fit(String text, int most) {
        String readable = readable(text);
        return readable.isEmpty() ? NOTHING : cut(readable, most);
    }

    /** What an input starts with; null when that is nothing. */
    static @Nullable String filled(@Nullable String text, int most, boolean multiline) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return cut(multiline ? readable(text) : oneLine(text), most);
    }

    /** The text in pieces of at most so long, and at most so many of them. */
    static List<String> pieces(String text, int each, int most) {
        List<String> pieces = new ArrayList<>();
        String left = fit(text, each * most);
        while (left.length() > each) {
            String piece = cut(left, each);
            piece = piece.substring(0, piece.length() - ELLIPSIS.length());
            pieces.add(piece);
            left = left.substring(piece.length());
        }
        pieces.add(left);
        return pieces;
    }

    /** Makes text safe for mrkdwn: to be done once, and at most so long with the escapes in it. */
    static String escape(String text, int most) {
        String whole = escape(text);
        if (whole.length() <= most) {
            return whole;
        }
        StringBuilder escaped = new StringBuilder();
        Matcher characters = CHARACTER.matcher(text);
        while (characters.find()) {
            String character = escape(characters.group());
            if (escaped.length() + character.length() > most - ELLIPSIS.length()) {
                break;
            }
            escaped.append(character);
        }
        return escaped.append(ELLIPSIS).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(readable(text)).replaceAll(" ");
    }

    private static String readable(String text) {
        return UNREADABLE.matcher(text).replaceAll("").strip();
    }
}
