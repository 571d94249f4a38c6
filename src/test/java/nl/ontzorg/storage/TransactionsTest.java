package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.InboxKey;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class TransactionsTest {

    private static final InboxKey KEY = new InboxKey(TEAM, "Ev1");

    @RegisterExtension
    final TemporaryDatabase database;

    private final Request request = aRequest().build();
    private Transactions transactions;

    TransactionsTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @BeforeEach
    void open() {
        database.desks().save(aDesk().build());
        transactions = database.transactions();
    }

    @Test
    void keeps_what_was_done_in_one() {
        String result = transactions.inOne(() -> takeIn("done"));

        database.restart();

        assertThat(result).isEqualTo("done");
        assertThat(database.requests().open(DESK)).containsExactly(request);
        assertThat(Letter.takenFrom(database.outbox())).hasSize(1);
    }

    @Test
    void leaves_nothing_of_work_that_failed() {
        assertThatThrownBy(() -> transactions.inOne(() -> {
                    takeIn("then fail");
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("planted");

        assertNothingIsKept();
    }

    @Test
    void leaves_nothing_when_a_joined_step_failed_even_if_its_fault_was_passed_over() {
        assertThatThrownBy(() -> transactions.inOne(() -> {
                    takeIn("first");
                    try {
                        transactions.inOne(() -> takeIn("the same request again"));
                    } catch (StorageException passedOver) {
                        return "as if nothing happened";
                    }
                    return "unreachable";
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("nothing of it is kept");

        assertNothingIsKept();
    }

    @Test
    void joins_the_transaction_around_it() {
        assertThatThrownBy(() -> transactions.inOne(() -> {
                    transactions.inOne(() -> takeIn("inner"));
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertNothingIsKept();
    }

    @Test
    void shows_what_it_wrote_to_itself_and_to_nobody_else_before_its_end() {
        transactions.inOne(() -> {
            takeIn("mine");
            assertThat(database.requests().open(DESK)).containsExactly(request);
            assertThat(elsewhere(() -> database.requests().open(DESK))).isEmpty();
            return true;
        });

        assertThat(elsewhere(() -> database.requests().open(DESK))).containsExactly(request);
    }

    @Test
    void can_be_used_again_after_a_failure() {
        assertThatThrownBy(() -> transactions.inOne(() -> {
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class);

        transactions.inOne(() -> takeIn("again"));

        assertThat(database.requests().open(DESK)).containsExactly(request);
    }

    @Test
    void handles_an_envelope_once() {
        assertThat(transactions.once(KEY, () -> takeIn("first"))).contains("first");
        assertThat(transactions.once(KEY, () -> takeIn("second"))).isEmpty();

        database.restart();

        assertThat(database.transactions().once(KEY, () -> takeIn("third"))).isEmpty();
        assertThat(database.requests().open(DESK)).containsExactly(request);
    }

    @Test
    void handles_an_envelope_that_failed_when_it_comes_again() {
        assertThatThrownBy(() -> transactions.once(KEY, () -> {
                    takeIn("then fail");
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertNothingIsKept();

        assertThat(transactions.once(KEY, () -> takeIn("again"))).contains("again");
    }

    @Test
    void tells_the_envelopes_of_workspaces_apart() {
        transactions.once(KEY, () -> "one");

        assertThat(transactions.once(new InboxKey("T2", KEY.value()), () -> "two"))
                .contains("two");
    }

    @Test
    void handles_an_envelope_once_when_it_comes_over_several_sockets_at_the_same_time() throws Exception {
        AtomicInteger handled = new AtomicInteger();
        Callable<Optional<Integer>> delivery = () -> transactions.once(KEY, handled::incrementAndGet);
        ExecutorService sockets = Executors.newFixedThreadPool(8);
        try {
            int taken = 0;
            for (Future<Optional<Integer>> each : sockets.invokeAll(Collections.nCopies(8, delivery))) {
                taken += each.get().isPresent() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
            assertThat(handled).hasValue(1);
        } finally {
            sockets.shutdownNow();
        }
    }

    @Test
    void numbers_requests_without_gaps_or_doubles_when_many_come_at_the_same_time() throws Exception {
        Callable<Integer> intake = () -> transactions.inOne(() -> {
            int number = database.requests().nextNumber(DESK);
            database.requests().add(aRequest().number(number).build());
            return number;
        });
        ExecutorService sockets = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> each : sockets.invokeAll(Collections.nCopies(40, intake))) {
                assertThat(each.get()).isPositive();
            }
        } finally {
            sockets.shutdownNow();
        }

        List<Integer> numbers =
                database.requests().all(DESK).stream().map(Request::number).toList();
        assertThat(numbers).hasSize(40).startsWith(1).endsWith(40);
    }

    /** What an intake does: a request and the message about it. */
    private String takeIn(String result) {
        database.requests().add(request);
        database.outbox()
                .put("receipt", Destination.person(TEAM, MANAGER.user()), new Notice.Receipt(List.of(request.id())));
        return result;
    }

    private void assertNothingIsKept() {
        assertThat(database.requests().all(DESK)).isEmpty();
        assertThat(Letter.takenFrom(database.outbox())).isEmpty();
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
