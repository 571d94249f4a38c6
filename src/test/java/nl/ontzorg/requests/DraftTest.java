package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aReading;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.ScriptedReader;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.IntakeOutcome.NoDesk;
import nl.ontzorg.requests.IntakeOutcome.Received;
import nl.ontzorg.understanding.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A modal that is filled in with what was read, and what a person makes of it. */
class DraftTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final ScriptedReader reader = new ScriptedReader();
    private final Incoming forwarded = anIncoming().author("UPIET", "Piet").build();
    private Intake intake;

    @BeforeEach
    void open() {
        intake = new Intake(database.desks(), database.requests(), reader, database.outbox(), ids(), clock());
        database.desks().save(aDesk().build());
        reader.willRead(aReading()
                .kind(Kind.DOCUMENT)
                .title("Nota lezen")
                .deadline(Moment.on(FRIDAY), "uiterlijk vrijdag")
                .requester("Jan")
                .topics("nota"));
    }

    @Test
    void reading_keeps_nothing() {
        Draft draft = draft(anIncoming().build());

        assertThat(draft.desk()).isEqualTo(DESK);
        assertThat(draft.fields())
                .isEqualTo(new Fields("Nota lezen", Kind.DOCUMENT, Moment.on(FRIDAY), List.of("nota"), "Jan"));
        assertThat(database.requests().all(DESK)).isEmpty();
        assertThat(Letter.takenFrom(database.outbox())).isEmpty();
    }

    @Test
    void what_was_left_as_it_was_read_is_no_correction() {
        Request request = taken(forwarded, draft(forwarded));

        assertThat(database.requests().corrections(request.id())).isEmpty();
        assertThat(request.due()).isEqualTo(new Due(Moment.on(FRIDAY), "uiterlijk vrijdag", null));
    }

    @Test
    void what_a_person_changed_is_kept_as_a_labelled_case_for_each_field() {
        Fields changed = new Fields("Nota wonen", Kind.DECISION, Moment.on(THURSDAY), List.of("wonen", "nota"), "Kees");
        Incoming incoming = anIncoming().build();

        Request request = taken(incoming, draft(incoming).with(changed));

        assertThat(Fields.of(request)).isEqualTo(changed);
        assertThat(database.requests().corrections(request.id()))
                .containsExactly(
                        correction(request, "title", "Nota lezen", "Nota wonen"),
                        correction(request, "kind", "document", "decision"),
                        correction(request, "deadline", "2026-11-27", "2026-11-26"),
                        correction(request, "topics", "nota", "wonen, nota"),
                        correction(request, "requester", "Jan", "Kees"));
        assertThat(request.due().words())
                .as("the words of the text no longer say when it is due")
                .isNull();
    }

    @Test
    void a_deadline_that_a_person_took_away_is_gone() {
        Incoming incoming = anIncoming().build();
        Fields without = new Fields("Nota lezen", Kind.DOCUMENT, null, List.of("nota"), "Jan");

        Request request = taken(incoming, draft(incoming).with(without));

        assertThat(request.due()).isEqualTo(Due.never());
        assertThat(database.requests().corrections(request.id()))
                .containsExactly(correction(request, "deadline", "2026-11-27", null));
    }

    @Test
    void who_asks_is_the_author_of_a_forwarded_message_and_is_shown_so() {
        Draft draft = draft(forwarded);

        assertThat(draft.fields().requester()).isEqualTo("Piet");
        assertThat(taken(forwarded, draft).origin().requester()).isEqualTo(new Requester("UPIET", "Piet"));
    }

    @Test
    void who_asks_is_the_name_in_the_text_when_nobody_else_wrote_it() {
        Incoming incoming = anIncoming().build();

        assertThat(taken(incoming, draft(incoming)).origin().requester()).isEqualTo(new Requester(null, "Jan"));
    }

    @Test
    void who_asks_is_who_says_it_when_no_name_is_given() {
        reader.willRead(aReading());
        Incoming incoming = anIncoming().from(COLLEAGUE).build();

        assertThat(taken(incoming, draft(incoming)).origin().requester())
                .isEqualTo(new Requester(COLLEAGUE.user(), COLLEAGUE.user()));
    }

    @Test
    void a_person_may_name_another_requester_than_the_author() {
        Fields named = new Fields("Nota lezen", Kind.DOCUMENT, Moment.on(FRIDAY), List.of("nota"), "De wethouder");

        Request request = taken(forwarded, draft(forwarded).with(named));

        assertThat(request.origin().requester()).isEqualTo(new Requester(null, "De wethouder"));
        assertThat(database.requests().corrections(request.id()))
                .containsExactly(correction(request, "requester", "Piet", "De wethouder"));
    }

    @Test
    void an_author_without_a_name_is_still_who_asks() {
        Incoming nameless = anIncoming().author("UPIET", null).build();

        assertThat(taken(nameless, draft(nameless)).origin().requester()).isEqualTo(new Requester("UPIET", null));
    }

    @Test
    void a_desk_that_closed_while_the_modal_was_open_no_longer_takes_it() {
        Incoming incoming = anIncoming().from(COLLEAGUE).build();
        Draft draft = draft(incoming);
        database.desks().save(aDesk().openTo(OpenTo.ASSISTANTS).build());

        assertThat(intake.take(incoming, draft)).isEqualTo(new NoDesk());
        assertThat(intake.take(incoming, new Draft(UUID.randomUUID(), draft.read(), draft.fields())))
                .isEqualTo(new NoDesk());
        assertThat(database.requests().all(DESK)).isEmpty();
    }

    private Draft draft(Incoming incoming) {
        return intake.read(incoming).orElseThrow();
    }

    private Request taken(Incoming incoming, Draft draft) {
        return ((Received) intake.take(incoming, draft)).requests().get(0);
    }

    private static Correction correction(Request request, String field, String was, @Nullable String became) {
        return new Correction(request.id(), NOW, ASSISTANT.user(), field, was, became);
    }
}
