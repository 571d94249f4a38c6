package nl.ontzorg.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Corpus.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    @TempDir
    Path folder;

    @Test
    void the_projects_own_corpus_has_no_faults() {
        Corpus corpus = new Corpus(Path.of("src/main/corpus"));
        for (Language language : Language.values()) {
            assertThat(corpus.kinds(language)).extracting(Corpus.Labelled::kind).contains(Kind.values());
            assertThat(corpus.roles(language))
                    .flatMap(Corpus.Dated::marks)
                    .extracting(Marked::role)
                    .contains(DateRole.values());
        }
    }

    @Test
    void marks_are_taken_out_of_the_text_and_their_places_kept() throws IOException {
        write(
                "roles.nl.txt",
                "# comment\n\nVoor het MT van [event|donderdag], reactie [deadline|uiterlijk dinsdag].\n");

        Corpus.Dated text = new Corpus(folder).roles(Language.NL).get(0);

        assertThat(text.text()).isEqualTo("Voor het MT van donderdag, reactie uiterlijk dinsdag.");
        assertThat(text.marks())
                .containsExactly(new Marked(DateRole.EVENT, 16, 25), new Marked(DateRole.DEADLINE, 35, 52));
    }

    @Test
    void every_faulty_line_is_named_with_its_file_and_number() throws IOException {
        write(
                "kind.nl.tsv",
                "# kinds\ndecision\tGa je akkoord?\nwish\tIk wil ijs\nno tab here\ndecision\tga je  akkoord\n");

        assertThatThrownBy(() -> new Corpus(folder).kinds(Language.NL))
                .hasMessageContaining("kind.nl.tsv:3: 'wish' is not one of [document, meeting")
                .hasMessageContaining("kind.nl.tsv:4: not a kind, one tab and a text")
                .hasMessageContaining("kind.nl.tsv:5: the same text as on line 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Graag [deadline|vrijdag",
                "Graag vrijdag]",
                "Graag [term|vrijdag]",
                "Graag [deadline|]",
                "Graag [deadline| vrijdag]",
                "Graag [deadline|vrij[event|dag]]",
                "Graag [vrijdag]"
            })
    void a_bad_mark_is_refused(String line) throws IOException {
        write("roles.en.txt", "Fine [event|on Monday].\n" + line + "\n");

        assertThatThrownBy(() -> new Corpus(folder).roles(Language.EN)).hasMessageContaining("roles.en.txt:2: ");
    }

    private void write(String file, String lines) throws IOException {
        Files.writeString(folder.resolve(file), lines);
    }
}
