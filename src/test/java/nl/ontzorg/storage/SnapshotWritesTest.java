package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Request;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On PostgreSQL a work that another replica crossed runs again, on what is there then. */
class SnapshotWritesTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase(Engine.POSTGRES);

    private final AtomicInteger runs = new AtomicInteger();
    private Database replica;

    @BeforeEach
    void open() {
        database.desks().save(aDesk().build());
        replica = database.replica();
    }

    @Test
    void sees_what_another_wrote_when_it_runs_again() {
        int number = database.transactions().inOne(() -> {
            database.requests().all(DESK);
            if (runs.incrementAndGet() == 1) {
                replica.requests().nextNumber(DESK);
            }
            return database.requests().nextNumber(DESK);
        });

        assertThat(number).isEqualTo(2);
        assertThat(runs).hasValue(2);
        assertThat(database.database().fault()).isEmpty();
    }

    @Test
    void finds_the_row_that_another_made_at_the_same_time() {
        Request request = aRequest().build();

        boolean made = database.transactions().inOne(() -> {
            if (database.requests().all(DESK).contains(request)) {
                return false;
            }
            if (runs.incrementAndGet() == 1) {
                replica.requests().add(request);
            }
            database.requests().add(request);
            return true;
        });

        assertThat(made).isFalse();
        assertThat(runs).hasValue(1);
    }

    @Test
    void says_so_when_a_row_is_there_already_however_often_it_tries() {
        Request request = aRequest().build();
        database.requests().add(request);

        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    runs.incrementAndGet();
                    database.requests().add(request);
                    return true;
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("duplicate key");
        assertThat(runs).hasValue(4);
        assertThat(database.database().fault()).isEmpty();
    }

    @Test
    void gives_up_when_others_never_stop_changing_the_same_row() {
        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    runs.incrementAndGet();
                    database.requests().all(DESK);
                    replica.requests().nextNumber(DESK);
                    return database.requests().nextNumber(DESK);
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("others kept changing the same rows");
        assertThat(runs).hasValue(20);
    }

    @Test
    void does_not_run_a_work_again_that_failed_by_itself() {
        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(runs).hasValue(1);
        assertThat(database.database().fault()).isEmpty();
    }

    @Test
    void tells_a_line_that_was_cut_and_goes_on_over_a_new_one() {
        Function<Handle, Integer> cut = handle -> handle.createQuery("SELECT pg_terminate_backend(pg_backend_pid())")
                .mapTo(Integer.class)
                .one();

        assertThatThrownBy(() -> ((SqlTransactions) database.transactions()).write(cut))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("could not write");
        assertThat(database.database().fault()).isPresent();

        assertThat(database.requests().nextNumber(DESK)).isEqualTo(1);
        assertThat(database.database().fault()).isEmpty();
    }

    @Test
    void writes_no_more_when_it_is_closed() {
        replica.close();

        assertThatThrownBy(() -> replica.requests().nextNumber(DESK))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is being closed");
    }
}
