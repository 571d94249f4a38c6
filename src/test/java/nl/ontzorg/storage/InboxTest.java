package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Inbox.Item;
import nl.ontzorg.delivery.InboxKey;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class InboxTest {

    private static final InboxKey KEY = new InboxKey("T1", "msg:D1:1.1");

    @RegisterExtension
    final TemporaryDatabase database;

    private Inbox inbox;

    InboxTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @BeforeEach
    void open() {
        inbox = database.inbox();
    }

    @Test
    void keeps_what_came_until_it_is_done() {
        assertThat(inbox.put(KEY, "Heard", "{}")).isTrue();
        assertThat(inbox.due(NOW, 10)).containsExactly(new Item(KEY, "Heard", "{}", 0));

        assertThat(inbox.done(KEY)).isTrue();
        assertThat(inbox.due(NOW, 10)).isEmpty();
        assertThat(inbox.done(KEY)).as("a second time").isFalse();
    }

    @Test
    void takes_what_comes_again_only_once_also_after_it_was_done() {
        inbox.put(KEY, "Heard", "{}");
        assertThat(inbox.put(KEY, "Heard", "{}")).isFalse();
        inbox.done(KEY);
        assertThat(inbox.put(KEY, "Heard", "{}")).isFalse();
        assertThat(database.transactions().once(KEY, () -> "again")).isEmpty();
    }

    @Test
    void another_workspace_has_keys_of_its_own() {
        inbox.put(KEY, "Heard", "{}");

        assertThat(inbox.put(new InboxKey("T2", KEY.value()), "Heard", "{}")).isTrue();
    }

    @Test
    void what_failed_rests_until_its_next_attempt() {
        inbox.put(KEY, "Heard", "{}");
        inbox.retry(KEY, NOW.plusSeconds(2), "later");

        assertThat(inbox.due(NOW.plusSeconds(1), 10)).isEmpty();
        assertThat(inbox.due(NOW.plusSeconds(2), 10)).containsExactly(new Item(KEY, "Heard", "{}", 1));
    }

    @Test
    void what_is_given_up_is_not_tried_again() {
        inbox.put(KEY, "Heard", "{}");
        inbox.failed(KEY, "never");

        assertThat(inbox.due(NOW.plus(Duration.ofDays(9)), 10)).isEmpty();
        assertThat(inbox.done(KEY)).isFalse();
    }

    @Test
    void tells_since_when_the_oldest_could_have_been_read() {
        assertThat(inbox.oldestDue(NOW)).isEmpty();
        inbox.put(KEY, "Heard", "{}");
        inbox.put(new InboxKey("T1", "resting"), "Heard", "{}");
        inbox.retry(new InboxKey("T1", "resting"), NOW.plusSeconds(60), "later");

        assertThat(inbox.oldestDue(NOW.plusSeconds(30))).isEqualTo(Optional.of(NOW));
    }

    @Test
    void done_is_undone_with_the_transaction_it_stands_in() {
        inbox.put(KEY, "Heard", "{}");

        assertThatThrownBy(() -> database.transactions().inOne(() -> {
                    inbox.done(KEY);
                    throw new IllegalStateException("the fact did not come about");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(inbox.due(NOW, 10)).hasSize(1);
    }
}
