package nl.ontzorg.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.given.TemporaryDatabase;

/** Looks at a database, and meddles with it, past the books. */
final class Sql {

    private Sql() {}

    static void run(TemporaryDatabase database, String change) throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    /** One column of what a query gives. */
    static List<String> ask(Connection connection, String query, String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(column));
            }
            return values;
        }
    }
}
