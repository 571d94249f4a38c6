package nl.ontzorg.understanding;

import nl.ontzorg.language.Token;

/**
 * A token as the readers compare it.
 *
 * @param plain lower case, without accents
 * @param stem of a word; other tokens are their own
 * @param sentence which sentence of the text it stands in, from 0
 * @param date the place of the date expression that it is part of; -1 outside dates
 */
record Word(Token token, String plain, String stem, int sentence, int date) {

    boolean isWord() {
        return token.isWord();
    }

    boolean inDate() {
        return date >= 0;
    }

    boolean isCapital() {
        return Character.isUpperCase(token.text().charAt(0));
    }

    int begin() {
        return token.begin();
    }

    int end() {
        return token.end();
    }
}
