package nl.ontzorg.language;

/** A word, a number or a mark in a text; {@code begin} and {@code end} count UTF-16 units of that text. */
public record Token(String text, int begin, int end) {

    /** The text as words are compared: in lower case and without accents. */
    public String plain() {
        return Plain.of(text);
    }

    public boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
