package nl.ontzorg.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path folder;

    @BeforeEach
    void a_small_corpus_and_some_code() throws IOException {
        for (String language : List.of("nl", "en")) {
            write("corpus/kind." + language + ".tsv", "decision\tGa je akkoord, agree?\nnone\tBedankt, thanks!\n");
            write("corpus/roles." + language + ".txt", "Graag please [deadline|12-12-2026]\nWas [mention|1-1-2020]\n");
        }
        for (String part : List.of("language", "dates", "understanding")) {
            write("classes/nl/ontzorg/" + part + "/Code.class", "code");
        }
    }

    @Test
    void the_same_corpus_gives_the_same_models_to_the_byte() throws IOException {
        train();
        List<byte[]> first = models();
        Files.delete(folder.resolve("classes/models/trained-on.txt"));

        train();

        assertThat(models()).hasSize(2).usingRecursiveComparison().isEqualTo(first);
    }

    @Test
    void nothing_is_trained_again_while_corpus_and_code_stay_the_same() throws IOException {
        train();
        touch();

        train();

        assertThat(Files.getLastModifiedTime(folder.resolve("classes/models/kind.bin")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void a_changed_corpus_is_trained_on() throws IOException {
        train();
        touch();
        write("corpus/kind.en.tsv", "decision\tDo you agree?\nmeeting\tMeet me\n");

        train();

        assertThat(Files.getLastModifiedTime(folder.resolve("classes/models/kind.bin")))
                .isNotEqualTo(LONG_AGO);
    }

    @Test
    void changed_code_is_trained_for() throws IOException {
        train();
        touch();
        write("classes/nl/ontzorg/dates/Code.class", "other code");

        train();

        assertThat(Files.getLastModifiedTime(folder.resolve("classes/models/role.bin")))
                .isNotEqualTo(LONG_AGO);
    }

    private void train() throws IOException {
        Training.main(new String[] {
            folder.resolve("corpus").toString(), folder.resolve("classes").toString()
        });
    }

    private List<byte[]> models() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("classes/models"))) {
            return files.filter(file -> file.toString().endsWith(".bin"))
                    .sorted()
                    .map(TrainingTest::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void touch() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("classes/models"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private void write(String file, String lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, lines);
    }
}
