package nl.ontzorg.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.ontzorg.dates.DateContext;
import nl.ontzorg.dates.DateReader;
import nl.ontzorg.language.Language;

/**
 * Processor time a character of the date reader at 400 and at 40,000 characters, for texts that could make it slow. The
 * time should grow no faster than the text: a ratio within 1.5.
 */
public final class DateBench {

    private static final int SHORT = 400;
    private static final int LONG = 40_000;
    private static final int ROUNDS = 7;
    private static final long ROUND_NANOS = 250_000_000L;

    private final DateReader reader = DateReader.create();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private int found;

    private DateBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        new DateBench(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("many dates", "Graag vrijdag 4 december om 10.00 uur, of anders volgende week dinsdag na 3 mei. ");
        texts.put("no dates", "De raad besprak het plan met de bewoners van de wijk en vroeg om meer groen. ");
        texts.put("only digits", "4 12 2026 30 7 99 1830 11 ");
        texts.put("one number", "7");
        texts.put("one word", "a");
        texts.put("weekday words", "maandag dinsdag vrijdag zondag ");
        texts.put("short weekdays", "ma di wo do vr za zo ");
        texts.put("nested ranges", "van 3 t/m 5 mei tot en met 7 juni - 8 juli t/m ");
        texts.put("lists", "3, 4, 5, 6, 7, 8 en 9 of ");
        texts.put("prepositions", "voor na tot vanaf tussen en of uiterlijk ");
        texts.put("edges", "begin eind van het begin van de eerste van de ");
        texts.put("months", "mei ");
        texts.put("marks", "-.,:/'()");
        for (Language language : Language.values()) {
            DateContext context = new DateContext(LocalDateTime.parse("2026-11-23T09:00"), language, null);
            texts.forEach((name, piece) -> report(name, piece, context));
        }
        out.println(found + " dates in all");
    }

    private void report(String name, String piece, DateContext context) {
        String small = piece.repeat(SHORT / piece.length() + 1).substring(0, SHORT);
        String large = piece.repeat(LONG / piece.length() + 1).substring(0, LONG);
        double[] shorts = new double[ROUNDS];
        double[] longs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            shorts[i] = nanosPerCharacter(small, context);
            longs[i] = nanosPerCharacter(large, context);
        }
        double atShort = median(shorts);
        double atLong = median(longs);
        out.println(String.format(
                Locale.ROOT,
                "%s %-15s %8.1f ns/char at %d, %8.1f at %d: ratio %.2f",
                context.language().code(),
                name,
                atShort,
                SHORT,
                atLong,
                LONG,
                atLong / atShort));
    }

    private double nanosPerCharacter(String text, DateContext context) {
        long start = threads.getCurrentThreadCpuTime();
        long spent = 0;
        long characters = 0;
        while (spent < ROUND_NANOS) {
            found += reader.read(text, context).size();
            characters += text.length();
            spent = threads.getCurrentThreadCpuTime() - start;
        }
        return (double) spent / characters;
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }
}
