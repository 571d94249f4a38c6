package nl.ontzorg.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The frequent queries stay quick however much is kept: they use their index. */
class QueryPlanTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    @Test
    void what_is_open_is_read_in_its_order_from_its_own_index() throws SQLException {
        assertThat(plan("SELECT * FROM request " + SqlRequestBook.OPEN))
                .containsExactly("SEARCH request USING INDEX request_open (desk=?)");
    }

    @Test
    void what_was_closed_is_read_from_its_own_index() throws SQLException {
        assertThat(plan("SELECT * FROM request " + SqlRequestBook.CLOSED_SINCE).get(0))
                .isEqualTo("SEARCH request USING INDEX request_closed (desk=? AND since>?)");
    }

    @Test
    void what_a_person_asked_is_found_without_looking_at_all_requests() throws SQLException {
        assertThat(plan("SELECT * FROM request " + SqlRequestBook.ASKED_BY))
                .anyMatch(step -> step.contains("request_asker"))
                .anyMatch(step -> step.contains("request_requester"))
                .noneMatch(step -> step.startsWith("SCAN"));
    }

    @Test
    void what_is_due_is_found_without_looking_at_what_was_sent() throws SQLException {
        assertThat(plan(SqlOutbox.claim("")))
                .anyMatch(step -> step.contains("mine USING INDEX outbox_due"))
                .anyMatch(step -> step.contains("other USING") && step.contains("outbox_turn (team=? AND channel=?)"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void what_waits_in_the_inbox_is_found_without_looking_at_what_was_handled() throws SQLException {
        assertThat(plan(SqlInbox.DUE)).containsExactly("SEARCH inbox USING INDEX inbox_waiting (not_before<?)");
    }

    private List<String> plan(String sql) throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection()) {
            return Sql.ask(connection, "EXPLAIN QUERY PLAN " + sql, "detail");
        }
    }
}
