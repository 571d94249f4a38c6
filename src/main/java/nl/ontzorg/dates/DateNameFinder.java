package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/** The grammar behind OpenNLP's interface: the date expressions as spans of tokens. */
public final class DateNameFinder implements TokenNameFinder {

    /** The type of its spans. */
    public static final String TYPE = "date";

    private final DateReader reader;
    private final DateContext context;

    public DateNameFinder(DateReader reader, DateContext context) {
        this.reader = reader;
        this.context = context;
    }

    @Override
    public Span[] find(String[] tokens) {
        List<Span> spans = new ArrayList<>();
        int[] begins = begins(tokens);
        for (DateExpression date : reader.read(String.join(" ", tokens), context)) {
            int first = tokenAt(begins, date.begin());
            int last = tokenAt(begins, date.end() - 1);
            spans.add(new Span(first, last + 1, TYPE));
        }
        return spans.toArray(Span[]::new);
    }

    @Override
    public void clearAdaptiveData() {
        // The grammar remembers nothing from one text to the next.
    }

    private static int[] begins(String[] tokens) {
        int[] begins = new int[tokens.length];
        for (int i = 1; i < tokens.length; i++) {
            begins[i] = begins[i - 1] + tokens[i - 1].length() + 1;
        }
        return begins;
    }

    private static int tokenAt(int[] begins, int offset) {
        int token = begins.length - 1;
        while (begins[token] > offset) {
            token--;
        }
        return token;
    }
}
