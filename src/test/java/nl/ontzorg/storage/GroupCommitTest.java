package nl.ontzorg.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several callers share a commit, and none of them notices the others. */
@Timeout(60)
class GroupCommitTest {

    private static final String COUNT = "SELECT count(*) FROM word";

    @TempDir
    private Path folder;

    private HikariDataSource connections;
    private HikariDataSource reading;
    private GroupCommit writer;

    @BeforeEach
    void open() {
        SqliteFile file = new SqliteFile(folder.resolve("words.db"), Duration.ofSeconds(5));
        connections = Database.pool("writing", file.writing(), 1);
        reading = Database.pool("reading", file.reading(), 2);
        Jdbi jdbi = Database.jdbi(connections);
        jdbi.useHandle(handle -> {
            handle.execute("CREATE TABLE word (word TEXT PRIMARY KEY)");
            handle.execute("CREATE TABLE child (word TEXT REFERENCES word (word) DEFERRABLE INITIALLY DEFERRED)");
        });
        writer = new GroupCommit(connections, jdbi, Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        writer.close();
        assertThat(connections.getHikariPoolMXBean().getActiveConnections()).isZero();
        connections.close();
        reading.close();
    }

    @Test
    void commits_what_waited_together() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Integer> within = Collections.synchronizedList(new ArrayList<>());
        List<Integer> outside = Collections.synchronizedList(new ArrayList<>());
        FutureTask<Integer> first = call(handle -> waitFor(gate, handle, "first"));
        List<FutureTask<Integer>> others = IntStream.range(0, 8)
                .mapToObj(number -> call(handle -> {
                    add(handle, "word " + number);
                    within.add(count(handle));
                    outside.add(kept());
                    return number;
                }))
                .toList();

        gate.countDown();

        for (FutureTask<Integer> other : others) {
            other.get();
        }
        assertThat(first.get()).isEqualTo(1);
        assertThat(within).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(outside).as("what others saw before the commit").containsOnly(0);
        assertThat(kept()).isEqualTo(9);
    }

    @Test
    void lets_no_commit_grow_without_end() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Integer> outside = Collections.synchronizedList(new ArrayList<>());
        FutureTask<Integer> first = call(handle -> waitFor(gate, handle, "first"));
        List<FutureTask<Integer>> others = IntStream.range(0, 100)
                .mapToObj(number -> call(handle -> {
                    add(handle, "word " + number);
                    outside.add(kept());
                    return number;
                }))
                .toList();

        gate.countDown();

        for (FutureTask<Integer> other : others) {
            other.get();
        }
        assertThat(first.get()).isEqualTo(1);
        assertThat(kept()).isEqualTo(101);
        assertThat(outside).hasSize(100);
        assertThat(outside.stream().distinct().toList())
                .as("what others saw before each commit")
                .containsExactly(0, 64);
    }

    @Test
    void undoes_a_work_that_failed_and_no_other() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        FutureTask<Integer> first = call(handle -> waitFor(gate, handle, "first"));
        FutureTask<Integer> failing = call(handle -> {
            add(handle, "failing");
            throw new IllegalStateException("planted");
        });
        FutureTask<Integer> twice = call(handle -> add(handle, "first"));
        FutureTask<Integer> good = call(handle -> add(handle, "good"));

        gate.countDown();

        assertThatThrownBy(failing::get)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("planted");
        assertThatThrownBy(twice::get).hasStackTraceContaining("UNIQUE constraint failed");
        assertThat(good.get()).isEqualTo(1);
        assertThat(first.get()).isEqualTo(1);
        assertThat(words()).containsExactly("first", "good");
        assertThat(writer.fault()).isEmpty();
    }

    @Test
    void tells_who_asked_for_a_work_that_failed_on_another_thread() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        FutureTask<Integer> first = call(handle -> waitFor(gate, handle, "first"));
        FutureTask<Integer> failing = new FutureTask<>(this::whoAsked);
        start(failing);

        gate.countDown();

        assertThat(first.get()).isEqualTo(1);
        assertThatThrownBy(failing::get)
                .cause()
                .satisfies(fault -> assertThat(fault.getStackTrace())
                        .extracting(StackTraceElement::getMethodName)
                        .contains("commit", "whoAsked"));
    }

    private Integer whoAsked() {
        return writer.write(handle -> {
            throw new IllegalStateException("planted");
        });
    }

    @Test
    void fails_everyone_when_the_commit_fails_and_goes_on_afterwards() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        FutureTask<Integer> first = call(handle -> waitFor(gate, handle, "first"));
        FutureTask<Integer> dangling = call(handle -> handle.execute("INSERT INTO child VALUES ('not there')"));

        gate.countDown();

        assertThatThrownBy(first::get)
                .cause()
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("could not write");
        assertThatThrownBy(dangling::get).cause().isInstanceOf(StorageException.class);
        assertThat(words()).isEmpty();
        assertThat(writer.fault()).hasValueSatisfying(why -> assertThat(why).contains("FOREIGN KEY"));

        assertThat(writer.<Integer>write(handle -> add(handle, "afterwards"))).isEqualTo(1);
        assertThat(writer.fault()).isEmpty();
    }

    @Test
    void writes_for_a_caller_that_was_interrupted_and_leaves_it_so() {
        Thread.currentThread().interrupt();
        try {
            writer.write(handle -> add(handle, "interrupted"));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(words()).containsExactly("interrupted");
    }

    @Test
    void writes_for_a_caller_that_is_interrupted_while_it_waits() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        FutureTask<Integer> first = call(handle -> waitFor(gate, handle, "first"));
        FutureTask<Boolean> interrupted = new FutureTask<>(() -> {
            writer.write(handle -> add(handle, "interrupted"));
            return Thread.interrupted();
        });
        Thread caller = start(interrupted);

        caller.interrupt();
        gate.countDown();

        assertThat(interrupted.get()).isTrue();
        assertThat(first.get()).isEqualTo(1);
        assertThat(words()).containsExactly("first", "interrupted");
    }

    @Test
    void finishes_the_work_in_hand_when_it_is_closed_and_says_no_to_what_waits() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        FutureTask<Integer> first = call(handle -> waitFor(gate, handle, "first"));
        FutureTask<Integer> late = call(handle -> add(handle, "late"));

        FutureTask<Boolean> closing = new FutureTask<>(writer::close, true);
        new Thread(closing).start();

        assertThatThrownBy(late::get)
                .cause()
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is being closed");
        assertThatThrownBy(() -> writer.write(handle -> add(handle, "too late")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is being closed");
        assertThat(closing).isNotDone();
        gate.countDown();
        assertThat(first.get()).isEqualTo(1);
        assertThat(closing.get()).isTrue();
        assertThat(words()).containsExactly("first");
    }

    private FutureTask<Integer> call(Function<Handle, Integer> work) {
        FutureTask<Integer> task = new FutureTask<>(() -> writer.write(work));
        start(task);
        return task;
    }

    /** Gives the thread back once it waits: at its gate, or for its turn. */
    private static Thread start(FutureTask<?> task) {
        Thread caller = new Thread(task);
        caller.start();
        while (caller.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return caller;
    }

    private static int waitFor(CountDownLatch gate, Handle handle, String word) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return add(handle, word);
    }

    private static int add(Handle handle, String word) {
        return handle.execute("INSERT INTO word VALUES (?)", word);
    }

    private static int count(Handle handle) {
        return handle.createQuery(COUNT).mapTo(Integer.class).one();
    }

    private int kept() {
        return Jdbi.create(reading).withHandle(GroupCommitTest::count);
    }

    private List<String> words() {
        return Jdbi.create(reading)
                .withHandle(handle -> handle.createQuery("SELECT word FROM word ORDER BY word")
                        .mapTo(String.class)
                        .list());
    }
}
