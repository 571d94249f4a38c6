package nl.ontzorg.cli;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.feedback.FeedbackNote;
import nl.ontzorg.feedback.Figures;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Correction;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestEvent.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExportTest {

    private static final String CANDID = "De stukken lagen te lang.";

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final Desk desk = aDesk().build();
    private final Request request = aRequest().number(1).due(FRIDAY).build();

    @BeforeEach
    void keep() {
        database.desks().save(desk);
        database.requests().add(request);
        database.requests().record(request.id(), NOW, "U1", Step.RECEIVED, null);
        database.requests().record(new Correction(request.id(), NOW, "U1", "title", "Nota", "Nota woningbouw"));
        database.feedback()
                .add(new FeedbackNote(
                        new UUID(1, 1),
                        desk.id(),
                        new FeedbackNote.Pair(
                                new PersonId(
                                        desk.team(), desk.members().assistants().get(0)),
                                desk.manager()),
                        new FeedbackNote.Words(CANDID, new Figures(1, 0, 0, 0)),
                        NOW,
                        null));
    }

    @Test
    void each_record_is_a_line_with_its_type() {
        assertThat(lines().stream().map(line -> line.get("type").getAsString()))
                .containsExactly("desk", "request", "event", "correction", "feedback");
    }

    @Test
    void a_request_says_what_it_is_and_where_it_stands() {
        JsonObject line = lines().get(1);

        assertThat(line.get("id").getAsString()).isEqualTo(request.id().toString());
        assertThat(line.get("number").getAsInt()).isEqualTo(1);
        assertThat(line.get("title").getAsString()).isEqualTo(request.ask().title());
        assertThat(line.get("kind").getAsString())
                .isEqualTo(request.ask().kind().code());
        assertThat(line.get("state").getAsString()).isEqualTo("waiting");
        assertThat(line.get("deadline").getAsString()).isEqualTo("2026-11-27");
        assertThat(line.get("urgency").getAsDouble()).isBetween(0.0, 1.0);
        assertThat(line.getAsJsonObject("requester").keySet()).containsExactly("user", "name");
        assertThat(line.get("text").getAsString()).isEqualTo(request.ask().text());
        assertThat(line.has("source")).isTrue();
        assertThat(line.get("received").getAsString()).endsWith("+01:00");
    }

    @Test
    void the_words_of_feedback_stay_where_they_are() {
        assertThat(lines().toString()).doesNotContain(CANDID);
    }

    private List<JsonObject> lines() {
        return new ExportedRecords(database.requests(), database.feedback(), NOW)
                .of(desk)
                .map(line -> JsonParser.parseString(ExportedRecords.json(line)).getAsJsonObject())
                .toList();
    }
}
