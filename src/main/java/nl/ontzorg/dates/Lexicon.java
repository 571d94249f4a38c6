package nl.ontzorg.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Token;
import nl.ontzorg.language.Tokenizer;

/** The words of dates and times in one language, read from {@code lexicon.*.txt}. */
final class Lexicon {

    private record Line(String key, List<String> words) {}

    private final Tokenizer tokenizer = new Tokenizer();
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<Category, Phrasebook<String>> sets = new EnumMap<>(Category.class);

    final Phrasebook<Integer> months;
    final Phrasebook<DayOfWeek> weekdays;
    final Phrasebook<DayOfWeek> shortWeekdays;
    final Phrasebook<Integer> numbers;
    final Phrasebook<Integer> ordinals;
    final Phrasebook<Integer> amounts;
    final Phrasebook<Unit> units;
    final Phrasebook<Integer> days;
    final Phrasebook<String> dayParts;
    final Phrasebook<Shift> shifts;
    final Phrasebook<PartOfDay> parts;
    final Phrasebook<PartOfDay> partsAlone;
    final Phrasebook<Edge> edges;
    final Phrasebook<OpenWord> opens;
    final Phrasebook<Open> openSuffixes;
    final Phrasebook<Direction> suffixes;
    final Phrasebook<Integer> seasons;
    final Phrasebook<Integer> decades;
    final Phrasebook<Integer> halfHours;
    final Phrasebook<String> weekdayParts;
    final Breaks breaks = Breaks.read();
    final Spelling spelling;
    private final Map<String, Uses> uses = new HashMap<>();
    private int phrasebooks;

    private Lexicon(Language language) {
        read("lexicon." + language.code() + ".txt");
        new NumberWords(language).addTo(this::add);
        months = book("month", Integer::valueOf);
        weekdays = book("weekday", DayOfWeek::valueOf);
        shortWeekdays = book("weekday-short", DayOfWeek::valueOf);
        numbers = book("number", Integer::valueOf);
        ordinals = book("ordinal", Integer::valueOf);
        amounts = book("amount", Integer::valueOf);
        units = book("unit", Unit::valueOf);
        days = book("day", Integer::valueOf);
        dayParts = book("day-part", key -> key);
        shifts = book("shift", Shift::valueOf);
        parts = book("part", PartOfDay::valueOf);
        partsAlone = book("part-alone", PartOfDay::valueOf);
        edges = book("edge", Edge::valueOf);
        opens = book("open", OpenWord::valueOf);
        openSuffixes = book("open-suffix", Open::valueOf);
        suffixes = book("suffix", Direction::valueOf);
        seasons = book("season", Integer::valueOf);
        decades = book("decade", Integer::valueOf);
        halfHours = book("half-hour", Integer::valueOf);
        weekdayParts = book("weekday-part", key -> key);
        spelling = new Spelling(single("month", "weekday", "weekday-part"), single("no-slip"));
        for (Category category : Category.values()) {
            sets.put(category, book(category.code(), key -> key));
        }
    }

    static Lexicon of(Language language) {
        return new Lexicon(language);
    }

    /** The phrases of a category, with their key as it is written; none if the language has no such category. */
    Phrasebook<String> set(Category category) {
        return Objects.requireNonNull(sets.get(category));
    }

    /** The words that begin or end a phrase. */
    Set<String> words() {
        return uses.keySet();
    }

    /** Where a word stands in phrases. */
    Uses uses(String word) {
        return uses.getOrDefault(word, Uses.NONE);
    }

    private <T> Phrasebook<T> book(String category, Function<String, T> meaning) {
        Phrasebook<T> book = new Phrasebook<>(phrasebooks++);
        lines.getOrDefault(category, List.of()).forEach(line -> book.add(line.words, meaning.apply(line.key)));
        book.tell(word -> uses.computeIfAbsent(word, w -> new Uses()));
        return book;
    }

    private List<String> single(String... categories) {
        return Arrays.stream(categories)
                .flatMap(category -> lines.getOrDefault(category, List.of()).stream())
                .filter(line -> line.words.size() == 1)
                .map(line -> line.words.get(0))
                .toList();
    }

    private void read(String resource) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + resource + ".");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .forEach(this::readLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readLine(String line) {
        int equals = line.indexOf(" = ");
        String[] head = line.substring(0, equals).split(" ", 2);
        String key = head.length > 1 ? head[1] : "";
        for (String phrase : line.substring(equals + 3).split(", ", -1)) {
            add(head[0], key, phrase);
        }
    }

    private void add(String category, String key, String phrase) {
        List<String> words = tokenizer.tokens(phrase).stream().map(Token::plain).toList();
        List<Line> entries = lines.computeIfAbsent(category, c -> new ArrayList<>());
        entries.add(new Line(key, words));
        int last = words.size() - 1;
        if (last > 0 && words.get(last).equals(".") && !phrase.endsWith(" .")) {
            entries.add(new Line(key, words.subList(0, last)));
        }
    }
}
