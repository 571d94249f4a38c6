package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.ontzorg.feedback.FeedbackBook;
import nl.ontzorg.feedback.FeedbackNote;
import nl.ontzorg.feedback.FeedbackNote.Answer;
import nl.ontzorg.feedback.Figures;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class FeedbackBookTest {

    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-00000000000b");

    @RegisterExtension
    final TemporaryDatabase database;

    private FeedbackBook book;

    FeedbackBookTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @BeforeEach
    void open() {
        database.desks().save(aDesk().build());
        book = database.feedback();
    }

    @Test
    void gives_a_note_back_exactly_as_it_was_given() {
        FeedbackNote note = note(FIRST, NOW, null);

        book.add(note);

        assertThat(book.find(TEAM, FIRST)).contains(note);
        assertThat(book.find("T2", FIRST)).isEmpty();
    }

    @Test
    void adds_the_answer_once() {
        book.add(note(FIRST, NOW, null));
        FeedbackNote acknowledged = note(FIRST, NOW, new Answer(at(TUESDAY, 9, 0), null));

        book.update(acknowledged);

        assertThat(book.find(TEAM, FIRST)).contains(acknowledged);
        assertThatThrownBy(() -> book.update(note(FIRST, NOW, new Answer(at(TUESDAY, 10, 0), "Toch niet"))))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("answered before");
        assertThat(book.find(TEAM, FIRST)).contains(acknowledged);
    }

    @Test
    void adds_nothing_but_an_answer() {
        book.add(note(FIRST, NOW, null));

        assertThatThrownBy(() -> book.update(note(FIRST, NOW, null))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_a_note_that_was_answered_at_once() {
        FeedbackNote answered = note(FIRST, NOW, new Answer(NOW, "Je hebt gelijk"));

        book.add(answered);

        assertThat(book.all(DESK)).containsExactly(answered);
        assertThat(book.unanswered(DESK)).isEmpty();
    }

    @Test
    void never_changes_the_words_of_a_note_or_its_answer() throws Exception {
        book.add(note(FIRST, NOW, null));
        assertThatThrownBy(() -> Sql.run(database, "UPDATE feedback SET text = 'Prima zo'"))
                .hasMessageContaining("never changed");

        book.update(note(FIRST, NOW, new Answer(NOW, "Je hebt gelijk")));
        assertThatThrownBy(() -> Sql.run(database, "UPDATE feedback SET answer = 'Onzin'"))
                .hasMessageContaining("answered once");
    }

    @Test
    void lists_notes_with_the_oldest_first_and_those_that_wait_for_an_answer_apart() {
        FeedbackNote later = note(FIRST, at(TUESDAY, 9, 0), null);
        FeedbackNote earlier = note(SECOND, at(MONDAY, 9, 0), new Answer(at(MONDAY, 10, 0), "Dank"));
        book.add(later);
        book.add(earlier);

        assertThat(book.all(DESK)).containsExactly(earlier, later);
        assertThat(book.unanswered(DESK)).containsExactly(later);
        assertThat(book.all(UUID.randomUUID())).isEmpty();
    }

    private static FeedbackNote note(UUID id, Instant given, @Nullable Answer answer) {
        return new FeedbackNote(
                id,
                DESK,
                new FeedbackNote.Pair(ASSISTANT, MANAGER),
                new FeedbackNote.Words("Drie stukken liggen er al een week.", new Figures(7, 3, 6, 19)),
                given,
                answer);
    }
}
