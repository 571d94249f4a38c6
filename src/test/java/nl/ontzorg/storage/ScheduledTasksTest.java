package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class ScheduledTasksTest {

    @RegisterExtension
    final TemporaryDatabase database;

    ScheduledTasksTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @Test
    void lets_the_scheduler_run_a_recurring_task_at_its_times() {
        AtomicInteger ticks = new AtomicInteger();
        SettableClock clock = new SettableClock();
        clock.set(NOW);
        TestHelper.ManualSchedulerBuilder scheduling =
                TestHelper.createManualScheduler(database.database().dataSource());
        scheduling.clock(clock);
        scheduling.startTasks(Tasks.recurring("tick", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> ticks.incrementAndGet()));
        ManualScheduler scheduler = scheduling.build();

        scheduler.start();
        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();
        assertThat(ticks).hasValue(1);

        scheduler.tick(Duration.ofSeconds(10));
        scheduler.runAnyDueExecutions();
        assertThat(ticks).hasValue(2);

        scheduler.stop();
    }
}
