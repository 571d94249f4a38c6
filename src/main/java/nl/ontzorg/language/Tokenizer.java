package nl.ontzorg.language;

import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;

/** Cuts a text where its kind of character changes: {@code 14u30} is three tokens. Safe for use by many threads. */
public final class Tokenizer {

    public List<Token> tokens(String text) {
        Span[] spans = SimpleTokenizer.INSTANCE.tokenizePos(text);
        Token[] tokens = new Token[spans.length];
        for (int i = 0; i < spans.length; i++) {
            int begin = spans[i].getStart();
            int end = spans[i].getEnd();
            tokens[i] = new Token(text.substring(begin, end), begin, end);
        }
        return List.of(tokens);
    }
}
