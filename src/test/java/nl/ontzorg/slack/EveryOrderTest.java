package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ontzorg.Wiring;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.Given;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.RequestEvent;
import nl.ontzorg.storage.Database;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.Message;
import nl.ontzorg.understanding.Understanding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Slack may send everything several times, in any order, over any of the connections of any of the replicas: what
 * comes of it is what comes of each once.
 */
@Tag("crash")
class EveryOrderTest {

    /** 60, and 1,000 in the profile crash. */
    private static final int SEQUENCES = Integer.getInteger("sequences", 60);

    private static final int CONNECTIONS = 2;
    private static final long SEED = 20_261_123;

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase(Engine.POSTGRES);

    private final ExecutorService sockets = Executors.newFixedThreadPool(2 * CONNECTIONS);
    private FakeSlack slack;
    private List<Replica> replicas;

    @BeforeEach
    void connect() {
        slack = new FakeSlack();
        replicas = List.of(replica(database.database()), replica(database.replica()));
    }

    private Replica replica(Database on) {
        return new Replica(on, slack, EveryOrderTest::decision, Wiring.ids(), Given.clock());
    }

    private static Understanding decision(Message message) {
        return Workspace.finding(Language.NL, Kind.DECISION, message.text(), null);
    }

    @AfterEach
    void disconnect() {
        sockets.shutdown();
        replicas.forEach(Replica::close);
        slack.close();
    }

    @Test
    void whatComesSeveralTimesInAnyOrderIsWhatComesOnce() throws Exception {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Random random = new Random(SEED + sequence);
            Scene once = new Scene(2 * sequence);
            Scene often = new Scene(2 * sequence + 1);
            int acts = random.nextInt(Scene.ACTS) + 1;

            for (JsonObject envelope : once.acts().subList(0, acts)) {
                replicas.get(0).take(envelope);
            }
            takeOften(often.acts().subList(0, acts), random);

            assertThat(often.state()).as("sequence %d", sequence).isEqualTo(once.state());
        }
    }

    private void takeOften(List<JsonObject> acts, Random random) throws Exception {
        List<JsonObject> deliveries = new ArrayList<>();
        for (JsonObject act : acts) {
            deliveries.addAll(Collections.nCopies(random.nextInt(4) + 1, act));
        }
        Collections.shuffle(deliveries, random);
        List<Future<?>> taken = new ArrayList<>();
        for (JsonObject delivery : deliveries) {
            Replica replica = replicas.get(random.nextInt(replicas.size()));
            taken.add(sockets.submit(() -> replica.take(delivery)));
        }
        for (Future<?> one : taken) {
            one.get();
        }
    }

    /** A desk of its own with some requests, and what people do there; the same in every scene but for the names. */
    private final class Scene {

        static final int ACTS = 8;

        private final String manager;
        private final String assistant;
        private final UUID desk;

        Scene(int number) {
            manager = "UM" + number;
            assistant = "UA" + number;
            desk = new UUID(0x0190_0000_0000_7000L, 0xA000_0000_0000_0000L + number);
            slack.user(manager, "The manager", user -> {});
            slack.user(assistant, "The assistant", user -> {});
            database.desks()
                    .save(aDesk().id(desk)
                            .manager(new PersonId("T1", manager))
                            .assistants(assistant)
                            .build());
            for (int i = 1; i <= 3; i++) {
                database.requests().nextNumber(desk);
                database.requests()
                        .add(aRequest()
                                .at(found())
                                .id(request(i))
                                .number(i)
                                .title("request " + i)
                                .build());
            }
        }

        private Desk found() {
            return database.desks().find("T1", desk).orElseThrow();
        }

        private UUID request(int i) {
            return new UUID(desk.getMostSignificantBits() + i, desk.getLeastSignificantBits());
        }

        List<JsonObject> acts() {
            String url = slack.responseUrl();
            return List.of(
                    Payloads.message(assistant, "Graag akkoord op de eerste nota.", "D" + assistant, ts(1)),
                    Payloads.command(assistant, "/request", "Graag akkoord op de tweede nota.", act(2), url),
                    Payloads.click(manager, "request.approve", about(1), act(3), url),
                    Payloads.choice(manager, "request.more", "request.raise|" + about(2), act(4), url),
                    // A second click on the same, which Slack tells apart and the desk does not.
                    Payloads.click(manager, "request.approve", about(1), act(5), url),
                    Payloads.message(assistant, "Graag reactie op de derde brief.", "D" + assistant, ts(6)),
                    Payloads.click(manager, "request.done", about(3), act(7), url),
                    Payloads.choice(assistant, "request.more", "request.raise|" + about(2), act(8), url));
        }

        private String about(int request) {
            return ButtonValue.of(request(request), Where.Message.PLAIN).written();
        }

        private String act(int number) {
            return desk + "-" + number;
        }

        private String ts(int number) {
            return NOW.getEpochSecond() + "." + String.format(Locale.ROOT, "%06d", number);
        }

        /** Everything that is there, without the names, ids and numbers that differ. */
        Map<String, String> state() {
            Map<String, String> state = new TreeMap<>();
            database.requests()
                    .all(desk)
                    .forEach(request -> state.merge(
                            request.ask().title() + "/" + request.ask().text(),
                            request.state() + " lift " + request.standing().lift() + " "
                                    + database.requests().history(request.id()).stream()
                                            .map(RequestEvent::step)
                                            .sorted()
                                            .toList(),
                            (one, other) -> one + " AND " + other));
            state.put("outbox", outbox().toString());
            return state;
        }

        private Map<String, Long> outbox() {
            String of = "SELECT notice FROM outbox WHERE channel IN ('D" + assistant + "', '" + assistant + "', '"
                    + manager + "')";
            Map<String, Long> notices = new TreeMap<>();
            try (Connection connection = database.database().dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(of)) {
                while (rows.next()) {
                    notices.merge(rows.getString(1), 1L, Long::sum);
                }
                return notices;
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
    }
}
