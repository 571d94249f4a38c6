package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Engine.class)
class OutboxTest {

    private static final Destination ANNE = Destination.person(TEAM, "UANNE");
    private static final Destination BRAM = Destination.person(TEAM, "UBRAM");
    private static final Destination CHANNEL = new Destination(TEAM, "C1", "1795420800.000100");
    private static final Notice HELLO = new Notice.Say("welcome");

    @RegisterExtension
    final TemporaryDatabase database;

    private Outbox outbox;

    OutboxTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @BeforeEach
    void open() {
        outbox = database.outbox();
    }

    @Test
    void gives_out_a_message_as_it_was_put_in() {
        Notice nudge = new Notice.Nudge(UUID.randomUUID(), NOW);

        outbox.put("nudge:1", CHANNEL, nudge);

        Parcel parcel = only(outbox.claim(NOW, 10));
        assertThat(parcel).isEqualTo(new Parcel(parcel.id(), "nudge:1", CHANNEL, nudge, 0));
    }

    @Test
    void takes_one_message_for_each_fact() {
        outbox.put("nudge:1", ANNE, HELLO);
        outbox.put("nudge:1", BRAM, HELLO);

        assertThat(keys(outbox.claim(NOW, 10))).containsExactly("nudge:1");
    }

    @Test
    void still_knows_the_fact_after_its_message_was_sent() {
        outbox.put("nudge:1", ANNE, HELLO);
        outbox.sent(only(outbox.claim(NOW, 10)).id(), "D1", "1795420801.000100");

        outbox.put("nudge:1", ANNE, HELLO);

        assertThat(outbox.claim(NOW, 10)).isEmpty();
    }

    @Test
    void keeps_the_facts_of_workspaces_apart() {
        outbox.put("nudge:1", ANNE, HELLO);
        outbox.put("nudge:1", Destination.person("T2", "UANNE"), HELLO);

        assertThat(outbox.claim(NOW, 10)).hasSize(2);
    }

    @Test
    void gives_out_the_oldest_first_and_no_more_than_asked() {
        outbox.put("one", BRAM, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.put("three", CHANNEL, HELLO);

        assertThat(keys(outbox.claim(NOW, 2))).containsExactly("one", "two");
        assertThat(keys(outbox.claim(NOW, 2))).containsExactly("three");
    }

    @Test
    void has_one_message_under_way_to_each_channel() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.put("three", new Destination(TEAM, "UANNE", "1795420800.000100"), HELLO);
        outbox.put("elsewhere", Destination.person("T2", "UANNE"), HELLO);

        List<Parcel> first = outbox.claim(NOW, 10);
        assertThat(keys(first)).containsExactly("one", "elsewhere");
        assertThat(outbox.claim(NOW, 10)).isEmpty();

        outbox.sent(first.get(0).id(), "D1", "1795420801.000100");
        assertThat(keys(outbox.claim(NOW, 10))).containsExactly("two");
    }

    @Test
    void waits_until_a_message_may_be_tried_again_and_counts_the_attempts() {
        outbox.put("one", ANNE, HELLO);
        Instant later = at(MONDAY, 9, 1);
        outbox.retry(only(outbox.claim(NOW, 10)).id(), later, "ratelimited");

        assertThat(outbox.claim(later.minusMillis(1), 10)).isEmpty();
        assertThat(only(outbox.claim(later, 10)).attempts()).isEqualTo(1);
    }

    @Test
    void holds_up_the_later_messages_of_a_channel_that_must_wait_but_of_no_other() {
        outbox.put("one", ANNE, HELLO);
        outbox.retry(only(outbox.claim(NOW, 10)).id(), at(MONDAY, 9, 1), "ratelimited");
        outbox.put("two", ANNE, HELLO);
        outbox.put("other", BRAM, HELLO);

        assertThat(keys(outbox.claim(NOW, 10))).containsExactly("other");
        assertThat(keys(outbox.claim(at(MONDAY, 9, 1), 10))).containsExactly("one");
    }

    @Test
    void goes_on_with_the_next_message_after_one_that_failed() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.failed(only(outbox.claim(NOW, 10)).id(), "channel_not_found");

        assertThat(keys(outbox.claim(NOW, 10))).containsExactly("two");
    }

    @Test
    void forgets_a_message_whose_cause_has_gone_and_its_fact_with_it() {
        outbox.put("one", ANNE, HELLO);
        outbox.cancelled(only(outbox.claim(NOW, 10)).id());
        assertThat(outbox.claim(NOW, 10)).isEmpty();

        outbox.put("one", ANNE, HELLO);
        assertThat(keys(outbox.claim(NOW, 10))).containsExactly("one");
    }

    @Test
    void never_takes_back_a_message_that_was_sent() {
        outbox.put("one", ANNE, HELLO);
        UUID id = only(outbox.claim(NOW, 10)).id();
        outbox.sent(id, "D1", "1795420801.000100");

        outbox.retry(id, NOW, "too late");
        outbox.failed(id, "too late");
        outbox.cancelled(id);
        outbox.put("one", ANNE, HELLO);

        assertThat(outbox.release()).isZero();
        assertThat(outbox.claim(NOW, 10)).isEmpty();
    }

    @Test
    void takes_up_again_after_a_restart_what_was_under_way() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", BRAM, HELLO);
        outbox.sent(outbox.claim(NOW, 10).get(0).id(), "D1", "1795420801.000100");

        database.restart();
        outbox = database.outbox();

        assertThat(outbox.claim(NOW, 10)).isEmpty();
        assertThat(outbox.release()).isEqualTo(1);
        Parcel again = only(outbox.claim(NOW, 10));
        assertThat(again.key()).isEqualTo("two");
        assertThat(again.attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice = 'Telegram'", "facts = '{'"})
    void gives_up_a_message_that_cannot_be_read_and_goes_on_with_the_others(String spoilt) throws SQLException {
        outbox.put("one", ANNE, HELLO);
        Sql.run(database, "UPDATE outbox SET " + spoilt);
        outbox.put("two", ANNE, HELLO);
        outbox.put("three", BRAM, HELLO);

        assertThat(keys(outbox.claim(NOW, 10))).containsExactly("three");
        assertThat(keys(outbox.claim(NOW, 10))).containsExactly("two");
    }

    private static List<String> keys(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::key).toList();
    }

    private static Parcel only(List<Parcel> parcels) {
        assertThat(parcels).hasSize(1);
        return parcels.get(0);
    }
}
