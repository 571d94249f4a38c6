package nl.ontzorg.crash;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ontzorg.given.Given;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.storage.Database;

/** What is in the database and in Slack after everything, against what was said and acknowledged. */
record Ledger(int lost, int doubled, int torn) {

    static final Ledger SOUND = new Ledger(0, 0, 0);

    /** Of what was acknowledged, and of what the bot posted. */
    static Ledger of(Town town, Collection<String> acknowledged) {
        List<String> posted = town.posted();
        try (Database database = town.database()) {
            List<Request> requests = database.requests().all(Given.DESK);
            Set<String> texts = new HashSet<>();
            int twice = 0;
            for (Request request : requests) {
                twice += texts.add(request.ask().text()) ? 0 : 1;
            }
            int lost = (int)
                    acknowledged.stream().filter(text -> !texts.contains(text)).count();
            int silent = (int) requests.stream()
                    .filter(request -> !posted.contains("receipt:" + request.id()))
                    .count();
            int torn = (int) requests.stream()
                    .filter(request -> !isWhole(database, request.id()))
                    .count();
            int doubled = posted.size() - new HashSet<>(posted).size();
            return new Ledger(lost + silent, twice + doubled, torn + (isSound(town) ? 0 : 1));
        }
    }

    private static boolean isWhole(Database database, UUID request) {
        return database.requests().history(request).stream().anyMatch(event -> event.step() == Step.RECEIVED);
    }

    /** SQLite's own check of the whole file. */
    private static boolean isSound(Town town) {
        try (Connection connection = DriverManager.getConnection(town.databaseUrl());
                Statement statement = connection.createStatement();
                ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
            List<String> findings = new ArrayList<>();
            while (check.next()) {
                findings.add(check.getString(1));
            }
            return findings.equals(List.of("ok"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
