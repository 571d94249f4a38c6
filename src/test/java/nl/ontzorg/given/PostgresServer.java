package nl.ontzorg.given;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ontzorg.storage.Database;

/** One real PostgreSQL server for all tests of this run; it starts with the first that needs it. */
final class PostgresServer {

    private static final String TEMPLATE = "migrated";
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer running() {
        return Lazily.SERVER;
    }

    private static PostgresServer start() {
        try {
            PostgresServer server = new PostgresServer(EmbeddedPostgres.builder()
                    // Tests make and drop databases by the hundred; none of them outlives a power cut.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setOutputRedirector(Redirect.DISCARD)
                    .setErrorRedirector(Redirect.DISCARD)
                    .start());
            server.run("CREATE DATABASE " + TEMPLATE);
            // Opened once, so that every test starts from tables that are there.
            Database.open(server.url(TEMPLATE), Given.clock(), Given.ids()).close();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String newDatabase() {
        String name = "test" + databases.incrementAndGet();
        run("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return url(name);
    }

    void drop(String url) {
        String path = url.substring(0, url.indexOf('?'));
        run("DROP DATABASE " + path.substring(path.lastIndexOf('/') + 1) + " WITH (FORCE)");
    }

    private String url(String name) {
        return server.getJdbcUrl(USER, name);
    }

    private void run(String statement) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static final class Lazily {

        private static final PostgresServer SERVER = start();
    }
}
