package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.language.Token;

/** The tokens of a text as the forms look at them: by index, in plain letters, safe beyond either end. */
final class Words {

    private static final String NOTHING = "";
    private static final int NO_NUMBER = -1;
    private static final int TOO_LONG = -2;
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final List<Token> tokens;
    private final String[] plain;
    private final Uses[] uses;
    private final int[] numbers;

    Words(String text, List<Token> tokens, Lexicon lexicon) {
        this.text = text;
        this.tokens = tokens;
        this.plain = new String[tokens.size()];
        this.uses = new Uses[tokens.size()];
        this.numbers = new int[tokens.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = lexicon.spelling.correct(straight(tokens.get(i).plain()));
            uses[i] = lexicon.uses(plain[i]);
            numbers[i] = tokens.get(i).isNumber() ? figures(plain[i]) : NO_NUMBER;
        }
    }

    private static int figures(String digits) {
        return digits.length() > MOST_DIGITS ? TOO_LONG : Integer.parseInt(digits);
    }

    /** All the apostrophes that keyboards and phones make are one. */
    private static String straight(String word) {
        return word.equals("\u2019") || word.equals("\u2018") || word.equals("`") ? "'" : word;
    }

    int size() {
        return plain.length;
    }

    /** The token in plain letters, or nothing beyond the ends. */
    String at(int i) {
        return i >= 0 && i < plain.length ? plain[i] : NOTHING;
    }

    /** What the lexicon has with this token. */
    Uses uses(int i) {
        return i >= 0 && i < uses.length ? uses[i] : Uses.NONE;
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    boolean isAny(int i, String... words) {
        for (String word : words) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < numbers.length && numbers[i] != NO_NUMBER;
    }

    boolean isWord(int i) {
        return i >= 0 && i < plain.length && tokens.get(i).isWord();
    }

    boolean isCapitalised(int i) {
        return isWord(i) && Character.isUpperCase(tokens.get(i).text().charAt(0));
    }

    /** Whether nothing stands before it in its sentence. */
    boolean opensSentence(int i) {
        return i == 0 || isAny(i - 1, ".", "!", "?", ":", "\"", "-", "*");
    }

    /** Whether no space stands between this token and the one before it. */
    boolean isGlued(int i) {
        return i > 0
                && i < plain.length
                && tokens.get(i - 1).end() == tokens.get(i).begin();
    }

    /** The number written at i, or -1 if there is none of at most that many digits. */
    int number(int i, int digits) {
        return isNumber(i) && plain[i].length() <= digits ? numbers[i] : -1;
    }

    int digits(int i) {
        return at(i).length();
    }

    int begin(int i) {
        return tokens.get(i).begin();
    }

    int end(int i) {
        return tokens.get(i).end();
    }

    String text(int first, int end) {
        return text.substring(begin(first), end(end - 1));
    }
}
