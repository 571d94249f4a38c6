package nl.ontzorg.language;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;

/** Cuts a text where its kind of character changes: {@code 14u30} is three tokens. Safe for use by many threads. */
public final class Tokenizer {

    public List<Token> tokens(String text) {
        return Arrays.stream(SimpleTokenizer.INSTANCE.tokenizePos(text))
                .map(span -> new Token(text.substring(span.getStart(), span.getEnd()), span.getStart(), span.getEnd()))
                .toList();
    }
}
