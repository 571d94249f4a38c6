package nl.ontzorg.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    @Test
    void erases_from_every_table_that_knows_of_workspaces() throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection()) {
            assertThat(Sql.ask(
                            connection,
                            "SELECT tables.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns"
                                    + " WHERE tables.type = 'table' AND columns.name = 'team'",
                            "name"))
                    .containsExactlyInAnyOrderElementsOf(SqlArchive.TABLES);
        }
    }
}
