package nl.ontzorg.dates;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A date expression and, in plain words, the steps by which it was read.
 *
 * @param steps the first says which form recognised it, the others what joined or changed it
 */
public record TracedDate(DateExpression expression, List<String> steps) {

    /** One line: the words, what they were read as, and why. */
    public String line() {
        String until = expression.toText() == null ? "" : " to " + expression.toText();
        String open = expression.open() == null ? "" : " " + expression.open().code();
        return steps.stream()
                .distinct()
                .collect(Collectors.joining(
                        "; ",
                        "\"" + expression.text() + "\" = " + expression.fromText() + until + " "
                                + expression.grain().code() + open + ": ",
                        ""));
    }
}
