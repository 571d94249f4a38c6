package nl.ontzorg.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.ontzorg.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the rounds every second, once per cluster, on db-scheduler and machine time. */
public final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration TICK = Duration.ofSeconds(1);

    /** Four missed: what a dead process held goes on elsewhere after twenty seconds. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final Runnable rounds;
    private final InstantSource machineClock;
    private final Scheduler scheduler;
    private volatile Instant lastTick;
    private volatile boolean unfinished;

    public Ticker(Database database, Runnable rounds, InstantSource machineClock) {
        this.rounds = rounds;
        this.machineClock = machineClock;
        this.lastTick = machineClock.instant();
        RecurringTask<Void> tick =
                Tasks.recurring("tick", FixedDelay.of(TICK)).execute((instance, context) -> runQuietly());
        // The library's own heartbeat and shutdown limits are half an hour each: a reminder would be that late.
        SchedulerBuilder scheduling = Scheduler.create(database.dataSource())
                .startTasks(tick)
                .threads(1)
                .pollingInterval(TICK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(1))
                .addSchedulerListener(new Looks());
        if (database.takesReplicas()) {
            // Claims a tick in the look for it, where several look; limits as parts of the one thread.
            scheduling.pollUsingLockAndFetch(0.5, 1);
        }
        this.scheduler = scheduling.build();
    }

    public void start() {
        scheduler.start();
    }

    /**
     * When the rounds were last run to their end, by the machine clock; or looked after, where another process of the
     * cluster runs them.
     */
    public Instant lastTick() {
        return lastTick;
    }

    private void runQuietly() {
        unfinished = true;
        try {
            rounds.run();
            unfinished = false;
            lastTick = machineClock.instant();
        } catch (RuntimeException e) {
            LOG.error("A round failed; it is tried again at the next tick.", e);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    /** A look at the database counts, unless the rounds hang or fail here. */
    private final class Looks extends AbstractSchedulerListener {

        @Override
        public void onSchedulerEvent(SchedulerEventType event) {
            if (event == SchedulerEventType.RAN_EXECUTE_DUE && !unfinished) {
                lastTick = machineClock.instant();
            }
        }
    }
}
