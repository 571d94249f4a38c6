package nl.ontzorg.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out the markup of Slack and mail; the text keeps its length, so that places in it still count. */
final class Cleaning {

    /** Code, emoji codes, mentions and special commands, the frame of a link, quote marks, bold and the like. */
    private static final Pattern MARKUP = Pattern.compile(
            "```.{0,20000}?```|`[^`\n]{1,200}`"
                    + "|:[a-z+-][a-z0-9_+-]{1,40}:(?::skin-tone-\\d:)?"
                    + "|<[@!#][^>|\n]{1,80}(?:\\|[^>\n]{0,80})?>"
                    + "|<(?:https?|mailto|tel):[^>|\n]{1,2000}(?<bar>\\|)?"
                    + "|\\bhttps?://\\S{1,2000}"
                    + "|(?m:^(?:>|&gt;)+)"
                    + "|(?<=\\s|^|[(])[*_~](?=\\S)|(?<=\\S)[*_~](?=\\s|$|[).,;:!?])",
            Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt);");

    private Cleaning() {}

    static String of(String text) {
        StringBuilder clean = new StringBuilder(text);
        blank(MARKUP.matcher(text), clean);
        Matcher entity = ENTITY.matcher(text);
        while (entity.find()) {
            for (int i = entity.start(); i < entity.end(); i++) {
                clean.setCharAt(i, ' ');
            }
            if (entity.group(1).equals("amp")) {
                clean.setCharAt(entity.start(), '&');
            }
        }
        for (int i = 0; i < clean.length(); i++) {
            clean.setCharAt(i, plainMark(clean.charAt(i)));
        }
        return clean.toString();
    }

    private static void blank(Matcher found, StringBuilder clean) {
        while (found.find()) {
            for (int i = found.start(); i < found.end(); i++) {
                if (clean.charAt(i) != '\n') {
                    clean.setCharAt(i, ' ');
                }
            }
        }
    }

    /** Curly quotes and hard spaces as a keyboard has them; the frames and marks of direction are blanks. */
    private static char plainMark(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            case '\u00A0', '\u202F', '\t', '\r', '>' -> ' ';
            case '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u2066', '\u2067', '\u2069' -> ' ';
            default -> c;
        };
    }
}
