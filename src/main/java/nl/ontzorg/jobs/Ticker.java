package nl.ontzorg.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the rounds every second, once per cluster, on db-scheduler and machine time. */
public final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration TICK = Duration.ofSeconds(1);

    private final Scheduler scheduler;

    public Ticker(DataSource database, Runnable rounds) {
        RecurringTask<Void> tick =
                Tasks.recurring("tick", FixedDelay.of(TICK)).execute((instance, context) -> runQuietly(rounds));
        // The library's own heartbeat and shutdown limits are half an hour each: a reminder would be that late.
        this.scheduler = Scheduler.create(database)
                .startTasks(tick)
                .threads(1)
                .pollingInterval(TICK)
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    public void start() {
        scheduler.start();
    }

    private static void runQuietly(Runnable rounds) {
        try {
            rounds.run();
        } catch (RuntimeException e) {
            LOG.error("A round failed; it is tried again at the next tick.", e);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
