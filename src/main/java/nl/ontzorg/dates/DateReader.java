package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Finds the dates and times in a text and works out what they stand for. Safe for use by many threads. */
public final class DateReader {

    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<Language, Grammar> grammars;

    private DateReader(Map<Language, Grammar> grammars) {
        this.grammars = grammars;
    }

    public static DateReader create() {
        return new DateReader(
                Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(l -> l, Grammar::of)));
    }

    /** The date expressions in the order of the text; they do not overlap. */
    public List<DateExpression> read(String text, DateContext context) {
        return readWithTrace(text, context).stream().map(TracedDate::expression).toList();
    }

    /** As {@link #read}, each with the steps by which it was read. */
    public List<TracedDate> readWithTrace(String text, DateContext context) {
        Grammar grammar = grammar(context.language());
        Words words = new Words(text, tokenizer.tokens(text), grammar.lexicon());
        Scene scene = new Scene(words, context, grammar.lexicon());
        List<Reading> readings = leftmostLongest(scene, grammar.forms());
        for (Refiner refiner : grammar.refiners()) {
            readings = refiner.refine(readings, scene);
        }
        return expressions(readings, scene);
    }

    private Grammar grammar(Language language) {
        Grammar grammar = grammars.get(language);
        if (grammar == null) {
            throw new IllegalArgumentException("No date grammar for " + language + ".");
        }
        return grammar;
    }

    private static List<Reading> leftmostLongest(Scene scene, Forms forms) {
        List<Reading> readings = new ArrayList<>();
        int at = 0;
        while (at < scene.words().size()) {
            Reading best = longest(scene, forms.at(scene.words(), at), at);
            Hit<String> other = scene.lexicon().set(Category.NO_DATE).at(scene.words(), at);
            if (other != null && (best == null || other.edge() >= best.end())) {
                at = other.edge();
            } else if (best != null) {
                readings.add(best);
                at = best.end();
            } else {
                at++;
            }
        }
        return readings;
    }

    /** "Mevrouw Mei", "Mr March". */
    private static boolean isName(Scene scene, int at) {
        return scene.words().isCapitalised(at)
                && scene.lexicon().set(Category.TITLE).before(scene.words(), at) != null;
    }

    private static @Nullable Reading longest(Scene scene, List<Form> forms, int at) {
        Reading best = null;
        for (Form form : isName(scene, at) ? List.<Form>of() : forms) {
            Reading reading = form.match(scene, at);
            boolean whole = reading != null && !cutsWord(scene.words(), reading.end());
            if (reading != null && whole && (best == null || isBetter(reading, best))) {
                best = reading;
            }
        }
        return best;
    }

    /** Whether letters or figures run on where the reading ends: "3am" in "3am3io". */
    private static boolean cutsWord(Words words, int end) {
        boolean runsOn = words.isGlued(end) && (words.isWord(end) || words.isNumber(end));
        return runsOn && (words.isWord(end - 1) || words.isNumber(end - 1)) && !words.is(end - 1, "t");
    }

    private static boolean isBetter(Reading reading, Reading best) {
        int longer = Integer.compare(reading.length(), best.length());
        return longer != 0 ? longer > 0 : reading.strength().compareTo(best.strength()) > 0;
    }

    private static List<TracedDate> expressions(List<Reading> readings, Scene scene) {
        List<TracedDate> dates = new ArrayList<>();
        int end = 0;
        for (Reading reading : readings) {
            Value value = Resolver.value(reading.meaning(), scene.now());
            if (value != null && reading.first() >= end) {
                dates.add(new TracedDate(expression(reading, value, scene.words()), reading.steps()));
                end = reading.end();
            }
        }
        return List.copyOf(dates);
    }

    private static DateExpression expression(Reading reading, Value value, Words words) {
        return new DateExpression(
                words.text(reading.first(), reading.end()),
                words.begin(reading.first()),
                words.end(reading.end() - 1),
                value,
                reading.meaning().said());
    }
}
