package nl.ontzorg.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When schools and parliament have their breaks, read from {@code breaks.nl.txt}. */
final class Breaks {

    private static final String FILE = "breaks.nl.txt";

    private final Map<String, Stretch> known = new HashMap<>();
    private final Map<String, Map<String, List<Stretch>>> byRegion = new HashMap<>();

    private Breaks() {}

    static Breaks read() {
        Breaks breaks = new Breaks();
        try (InputStream stream = Breaks.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + FILE + ".");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> breaks.add(line.split(" ", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return breaks;
    }

    private void add(String[] line) {
        Stretch days =
                Stretch.days(LocalDate.parse(line[2]), LocalDate.parse(line[3]).plusDays(1));
        if (line[0].equals("known")) {
            known.put(line[1], days);
        } else {
            byRegion.computeIfAbsent(line[0], name -> new HashMap<>())
                    .computeIfAbsent(line[1], region -> new ArrayList<>())
                    .add(days);
        }
    }

    /** The times of a break such as {@code school-summer}, in one region or, where they agree, in all. */
    Break times(String name, @Nullable String region) {
        Stretch sure = known.get(name.substring(0, name.indexOf('-')));
        if (sure == null) {
            throw new IllegalArgumentException("The lexicon names a break that " + FILE + " does not know: " + name);
        }
        Map<String, List<Stretch>> regions = byRegion.getOrDefault(name, Map.of());
        return new Break(
                sure,
                region == null ? List.copyOf(regions.values()) : List.of(regions.getOrDefault(region, List.of())));
    }
}
