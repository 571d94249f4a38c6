package nl.ontzorg.dates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A case of our own corpus, a line of {@code nl/*.tsv} or {@code en/*.tsv}; the README beside them says how to add one.
 *
 * @param dates as the files write them, empty for a text without a date
 * @param said what the words named, in the same order; null where the case leaves it open
 */
record DateCase(
        String form, String text, String dates, @Nullable String said, DateContext context) {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-23T09:00");

    static List<DateCase> all(Language language) {
        try (Stream<Path> files = Files.list(folder(language))) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(file -> of(file, language))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isNegative() {
        return dates.isEmpty();
    }

    private static Path folder(Language language) {
        try {
            URL folder = Objects.requireNonNull(DateCase.class.getResource(language.code()));
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<DateCase> of(Path file, Language language) {
        String form = file.toFile().getName().replace(".tsv", "");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> of(form, line.split("\t", -1), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DateCase of(String form, String[] fields, Language language) {
        boolean negative = form.endsWith(".none");
        if (negative ? fields.length != 1 : fields.length < 2) {
            throw new IllegalArgumentException("No case of " + form + ": " + String.join(" | ", fields));
        }
        String at = field(fields, "at ");
        String region = field(fields, "region ");
        DateContext context = new DateContext(
                at == null ? MONDAY : LocalDateTime.parse(at),
                language,
                region == null ? null : Locale.forLanguageTag(region));
        return new DateCase(form, fields[0], negative ? "" : fields[1], field(fields, "said "), context);
    }

    private static @Nullable String field(String[] fields, String name) {
        return Arrays.stream(fields)
                .skip(2)
                .filter(field -> field.startsWith(name))
                .map(field -> field.substring(name.length()))
                .findFirst()
                .orElse(null);
    }
}
