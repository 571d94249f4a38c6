package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person sees who opens the database by hand, and what indexes and comparisons rely on. */
@ParameterizedClass
@EnumSource(Engine.class)
class StoredFormTest {

    @RegisterExtension
    final TemporaryDatabase database;

    private final Request request = aRequest()
            .due(FRIDAY)
            .event(Moment.at(FRIDAY.atTime(14, 30)))
            .topics("wonen", "zorg")
            .build();

    StoredFormTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @BeforeEach
    void add() {
        database.desks().save(aDesk().build());
        database.requests().add(request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state    | waiting",
                "kind     | decision",
                "via      | direct_message",
                "received | 2026-11-23T08:00:00.000000Z",
                "deadline | 2026-11-27",
                "event    | 2026-11-27T14:30",
                "topics   | [\"wonen\",\"zorg\"]"
            })
    void can_be_read_by_a_person(String column, String value) throws SQLException {
        assertThat(request(column)).isEqualTo(value);
    }

    @Test
    void names_the_word_it_does_not_know_when_a_newer_version_wrote_it() throws SQLException {
        Sql.run(database, "UPDATE request SET state = 'pondered'");

        assertThatThrownBy(() -> database.requests().find(TEAM, request.id()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("'pondered'")
                .hasMessageContaining("RequestState");
    }

    /** Neither the statement's values nor the row that the database would not have. */
    @Test
    void a_fault_tells_nothing_of_what_was_to_be_kept() {
        SqlTransactions transactions = (SqlTransactions) database.transactions();
        Row row = Row.of("id", request.id()).with("incoming", "a word in confidence");

        assertThatThrownBy(() -> transactions.change(handle -> row.insert(handle, "candidate")))
                .isInstanceOf(StorageException.class)
                .satisfies(fault -> {
                    StringWriter whole = new StringWriter();
                    fault.printStackTrace(new PrintWriter(whole));
                    assertThat(whole.toString()).contains("team").doesNotContain("a word in confidence");
                });
    }

    private String request(String column) throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection()) {
            return Sql.ask(connection, "SELECT * FROM request", column).get(0);
        }
    }
}
