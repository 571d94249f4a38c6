package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.anIncoming;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.InboxKey;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.Given;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Candidate;
import nl.ontzorg.requests.ReactionOutcome;
import nl.ontzorg.requests.Reactions;
import nl.ontzorg.requests.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two replicas of the bot on one PostgreSQL database behave as one. */
class ReplicasTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase(Engine.POSTGRES);

    private final ExecutorService sockets = Executors.newFixedThreadPool(8);
    private List<Database> replicas;

    @BeforeEach
    void open() {
        database.desks().save(aDesk().build());
        replicas = List.of(database.database(), database.replica());
    }

    @AfterEach
    void close() {
        sockets.shutdownNow();
    }

    @Test
    void handle_each_envelope_once_however_often_and_wherever_it_comes() throws Exception {
        Supplier<UUID> ids = Given.ids();
        List<Callable<Optional<UUID>>> deliveries = new ArrayList<>();
        IntStream.range(0, 200)
                .forEach(number -> IntStream.range(0, 4).forEach(time -> {
                    Database replica = replicas.get(time % 2);
                    deliveries.add(() -> replica.transactions().once(new InboxKey(TEAM, "Ev" + number), () -> {
                        UUID id = ids.get();
                        replica.requests()
                                .keep(new Candidate(
                                        id,
                                        DESK,
                                        anIncoming().text("Ev" + number).build()));
                        return id;
                    }));
                }));
        Collections.shuffle(deliveries, new Random(1));

        List<Optional<UUID>> handled = all(deliveries);

        assertThat(handled).filteredOn(Optional::isPresent).hasSize(200).doesNotHaveDuplicates();
        assertThat(stored("SELECT incoming FROM candidate", "incoming"))
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void take_one_of_two_decisions_about_a_request() throws Exception {
        List<Request> requests = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> aRequest().number(number).build())
                .toList();
        requests.forEach(database.requests()::add);
        List<Callable<ReactionOutcome>> clicks = new ArrayList<>();
        for (Request request : requests) {
            for (Database replica : replicas) {
                clicks.add(() -> decide(replica, request));
            }
        }

        List<ReactionOutcome> outcomes = all(clicks);

        assertThat(outcomes)
                .filteredOn(ReactionOutcome.Reacted.class::isInstance)
                .hasSize(20);
        assertThat(requests)
                .allSatisfy(request ->
                        assertThat(database.requests().history(request.id())).hasSize(1));
    }

    private static ReactionOutcome decide(Database replica, Request request) {
        Reactions reactions = new Reactions(replica.desks(), replica.requests(), replica.outbox(), clock());
        return replica.transactions().inOne(() -> reactions.approve(person(MANAGER), request.id(), null));
    }

    @Test
    void give_the_requests_of_a_desk_numbers_without_gaps_or_doubles() throws Exception {
        List<Callable<Integer>> intakes = IntStream.range(0, 60)
                .<Callable<Integer>>mapToObj(time -> () -> takeIn(replicas.get(time % 2)))
                .toList();

        List<Integer> numbers = all(intakes);

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).boxed().toList());
    }

    private static int takeIn(Database replica) {
        return replica.transactions().inOne(() -> {
            int number = replica.requests().nextNumber(DESK);
            replica.requests().add(aRequest().number(number).build());
            return number;
        });
    }

    @Test
    void send_each_message_from_one_of_them() throws Exception {
        IntStream.range(0, 60)
                .forEach(number -> database.outbox()
                        .put("m" + number, Destination.person(TEAM, "U" + number), new Notice.Receipt(List.of())));
        List<Callable<List<Outbox.Parcel>>> claims = IntStream.range(0, 30)
                .<Callable<List<Outbox.Parcel>>>mapToObj(time -> () -> claim(time % 2, 3))
                .toList();

        List<Outbox.Parcel> claimed =
                all(claims).stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
        // A look passes over what another is just taking, so something may be left.
        claimed.addAll(claim(0, 60));

        assertThat(claimed).extracting(Outbox.Parcel::key).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void send_the_messages_of_a_conversation_one_after_the_other() throws Exception {
        IntStream.range(0, 8)
                .forEach(number -> database.outbox()
                        .put("m" + number, Destination.person(TEAM, "U1"), new Notice.Receipt(List.of())));
        List<Callable<List<Outbox.Parcel>>> claims = IntStream.range(0, 16)
                .<Callable<List<Outbox.Parcel>>>mapToObj(time -> () -> claim(time % 2, 8))
                .toList();

        assertThat(all(claims).stream().flatMap(List::stream))
                .extracting(Outbox.Parcel::key)
                .containsExactly("m0");
    }

    private List<Outbox.Parcel> claim(int replica, int most) {
        return replicas.get(replica).outbox().claim("replica " + replica, Given.NOW, Duration.ofSeconds(60), most);
    }

    private <T> List<T> all(List<Callable<T>> calls) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> call : sockets.invokeAll(calls)) {
            results.add(call.get());
        }
        return results;
    }

    private List<String> stored(String query, String column) throws SQLException {
        try (Connection connection = database.database().dataSource().getConnection()) {
            return Sql.ask(connection, query, column);
        }
    }
}
