package nl.ontzorg.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ontzorg.language.Language;
import nl.ontzorg.language.Plain;

/** The labelled texts the models are trained on; a fault in a file is refused with its line. */
final class Corpus {

    /** A text of a kind. */
    record Labelled(Kind kind, String text) {}

    /** A date in a text: the role of the words from begin to end. */
    record Marked(DateRole role, int begin, int end) {}

    /** A text with its dates marked. */
    record Dated(String text, List<Marked> marks) {}

    private static final Pattern MARK = Pattern.compile("\\[([^|\\[\\]]*)\\|([^|\\[\\]]*)]");

    private final Path folder;

    Corpus(Path folder) {
        this.folder = folder;
    }

    /** All files that models are trained on, in a fixed order. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Language language : Language.values()) {
            files.add(kindsFile(language));
            files.add(rolesFile(language));
        }
        return files;
    }

    List<Labelled> kinds(Language language) {
        return read(kindsFile(language), Corpus::labelled, Labelled::text);
    }

    List<Dated> roles(Language language) {
        return read(rolesFile(language), Corpus::dated, Dated::text);
    }

    private Path kindsFile(Language language) {
        return folder.resolve("kind." + language.code() + ".tsv");
    }

    private Path rolesFile(Language language) {
        return folder.resolve("roles." + language.code() + ".txt");
    }

    private static <T> List<T> read(Path file, Function<String, T> parse, Function<T, String> text) {
        List<T> items = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String place = file.getFileName() + ":" + (i + 1) + ": ";
            try {
                T item = parse.apply(line);
                Integer earlier = seen.putIfAbsent(key(text.apply(item)), i + 1);
                if (earlier != null) {
                    faults.add(place + "the same text as on line " + earlier);
                }
                items.add(item);
            } catch (IllegalArgumentException e) {
                faults.add(place + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return items;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String text) {
        return Plain.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Labelled labelled(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 2 || parts[1].isBlank()) {
            throw new IllegalArgumentException("not a kind, one tab and a text");
        }
        return new Labelled(one(Kind.class, parts[0]), parts[1]);
    }

    private static Dated dated(String line) {
        StringBuilder text = new StringBuilder();
        List<Marked> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int end = 0;
        while (mark.find()) {
            text.append(line.substring(end, mark.start()));
            String words = mark.group(2);
            if (words.isBlank() || !words.equals(words.strip())) {
                throw new IllegalArgumentException(
                        "a mark without words, or with a space around them: " + mark.group());
            }
            marks.add(new Marked(one(DateRole.class, mark.group(1)), text.length(), text.length() + words.length()));
            text.append(words);
            end = mark.end();
        }
        text.append(line.substring(end));
        if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0 || text.indexOf("|") >= 0) {
            throw new IllegalArgumentException("a mark that is not [role|words]");
        }
        return new Dated(text.toString(), marks);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not one of "
                + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }
}
