package nl.ontzorg.storage;

import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
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

    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Instant LEASE_OVER = NOW.plus(LEASE);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Destination ANNE = Destination.person(TEAM, "UANNE");
    private static final Destination BRAM = Destination.person(TEAM, "UBRAM");
    private static final Destination CHANNEL = new Destination(TEAM, "C1", "1795420800.000100");
    private static final Notice HELLO = new Notice.Say("welcome");
    private static final Posted THERE = new Posted("D1", "1795420801.000100");

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

        Parcel parcel = only(claim(NOW));
        assertThat(parcel)
                .isEqualTo(new Parcel(
                        parcel.id(),
                        "nudge:1",
                        CHANNEL,
                        nudge,
                        new Outbox.Past(NOW, 0, false, null),
                        new Outbox.Lease(1, LEASE_OVER)));
    }

    @Test
    void takes_one_message_for_each_fact() {
        outbox.put("nudge:1", ANNE, HELLO);
        outbox.put("nudge:1", BRAM, HELLO);

        assertThat(keys(claim(NOW))).containsExactly("nudge:1");
    }

    @Test
    void still_knows_the_fact_after_its_message_was_sent() {
        outbox.put("nudge:1", ANNE, HELLO);
        outbox.sent(only(claim(NOW)), THERE);

        outbox.put("nudge:1", ANNE, HELLO);

        assertThat(claim(LATER)).isEmpty();
    }

    @Test
    void keeps_the_facts_of_workspaces_apart() {
        outbox.put("nudge:1", ANNE, HELLO);
        outbox.put("nudge:1", Destination.person("T2", "UANNE"), HELLO);

        assertThat(claim(NOW)).hasSize(2);
    }

    @Test
    void gives_out_the_oldest_first_and_no_more_than_asked() {
        outbox.put("one", BRAM, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.put("three", CHANNEL, HELLO);

        assertThat(keys(outbox.claim("me", NOW, LEASE, 2))).containsExactly("one", "two");
        assertThat(keys(outbox.claim("me", NOW, LEASE, 2))).containsExactly("three");
    }

    @Test
    void has_one_message_under_way_to_each_channel() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.put("three", new Destination(TEAM, "UANNE", "1795420800.000100"), HELLO);
        outbox.put("elsewhere", Destination.person("T2", "UANNE"), HELLO);

        List<Parcel> first = claim(NOW);
        assertThat(keys(first)).containsExactly("one", "elsewhere");
        assertThat(claim(NOW)).isEmpty();

        outbox.sent(first.get(0), THERE);
        assertThat(keys(claim(NOW))).containsExactly("two");
    }

    @Test
    void waits_until_a_message_may_be_tried_again_and_counts_the_attempts() {
        outbox.put("one", ANNE, HELLO);
        outbox.retry(only(claim(NOW)), LATER, "ratelimited");

        assertThat(claim(LATER.minusMillis(1))).isEmpty();
        assertThat(only(claim(LATER)).past().attempts()).isEqualTo(1);
    }

    @Test
    void holds_up_the_later_messages_of_a_channel_that_must_wait_but_of_no_other() {
        outbox.put("one", ANNE, HELLO);
        outbox.retry(only(claim(NOW)), LATER, "timeout");
        outbox.put("two", ANNE, HELLO);
        outbox.put("other", BRAM, HELLO);

        assertThat(keys(claim(NOW))).containsExactly("other");
        assertThat(keys(claim(LATER))).contains("one").doesNotContain("two");
    }

    @Test
    void goes_on_with_the_next_message_after_one_that_failed() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.failed(only(claim(NOW)), "channel_not_found");

        assertThat(keys(claim(NOW))).containsExactly("two");
    }

    @Test
    void forgets_a_message_whose_cause_has_gone_and_its_fact_with_it() {
        outbox.put("one", ANNE, HELLO);
        outbox.cancelled(only(claim(NOW)));
        assertThat(claim(NOW)).isEmpty();

        outbox.put("one", ANNE, HELLO);
        assertThat(keys(claim(NOW))).containsExactly("one");
    }

    @Test
    void never_takes_back_a_message_that_was_sent() {
        outbox.put("one", ANNE, HELLO);
        Parcel parcel = only(claim(NOW));
        assertThat(outbox.sent(parcel, THERE)).isTrue();

        assertThat(outbox.retry(parcel, NOW, "too late")).isFalse();
        assertThat(outbox.unsure(parcel, NOW, "too late")).isFalse();
        assertThat(outbox.giveBack(parcel)).isFalse();
        assertThat(outbox.failed(parcel, "too late")).isFalse();
        assertThat(outbox.cancelled(parcel)).isFalse();
        outbox.put("one", ANNE, HELLO);

        assertThat(claim(LATER)).isEmpty();
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    void takes_up_what_a_dead_process_had_in_hand_when_its_lease_ends_as_one_that_may_be_there() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", BRAM, HELLO);
        outbox.sent(claim(NOW).get(0), THERE);

        database.restart();
        outbox = database.outbox();

        assertThat(claim(LEASE_OVER.minusMillis(1))).isEmpty();
        Parcel again = only(claim(LEASE_OVER));
        assertThat(again.key()).isEqualTo("two");
        assertThat(again.past().unsure()).isTrue();
        assertThat(again.lease()).isEqualTo(new Outbox.Lease(2, LEASE_OVER.plus(LEASE)));
    }

    @Test
    void listens_to_nobody_whose_lease_was_taken_over() {
        outbox.put("one", ANNE, HELLO);
        Parcel paused = only(claim(NOW));
        Parcel mine = only(claim(LEASE_OVER));

        assertThat(outbox.retry(paused, LATER, "timeout")).isFalse();
        assertThat(outbox.unsure(paused, LATER, "timeout")).isFalse();
        assertThat(outbox.giveBack(paused)).isFalse();
        assertThat(outbox.failed(paused, "no")).isFalse();
        assertThat(outbox.cancelled(paused)).isFalse();
        assertThat(outbox.retry(mine, LATER, "timeout")).isTrue();
    }

    @Test
    void believes_the_first_of_two_that_a_message_was_sent() {
        outbox.put("one", ANNE, HELLO);
        Parcel paused = only(claim(NOW));
        Parcel other = only(claim(LEASE_OVER));

        assertThat(outbox.sent(paused, THERE)).isTrue();
        assertThat(outbox.sent(other, new Posted("D1", "1795420801.000200")))
                .as("a second message")
                .isFalse();
        assertThat(outbox.sent(other, THERE)).as("the same one, found").isTrue();
    }

    @Test
    void a_message_that_was_dropped_was_not_sent() {
        outbox.put("one", ANNE, HELLO);
        Parcel paused = only(claim(NOW));
        outbox.cancelled(only(claim(LEASE_OVER)));

        assertThat(outbox.sent(paused, THERE)).isFalse();
    }

    @Test
    void keeps_a_message_that_may_be_there_until_it_is_sought_and_holds_up_its_channel() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.unsure(only(claim(NOW)), NOW.plusSeconds(5), "timeout");

        assertThat(claim(NOW.plusSeconds(5).minusMillis(1))).isEmpty();
        Parcel again = only(claim(NOW.plusSeconds(5)));
        assertThat(again.key()).isEqualTo("one");
        assertThat(again.past().unsure()).isTrue();
        assertThat(again.past().attempts()).isEqualTo(1);

        outbox.giveBack(again);
        assertThat(only(claim(NOW.plusSeconds(6))).past().unsure())
                .as("given back without being sought")
                .isTrue();
    }

    @Test
    void an_older_message_that_comes_late_does_not_lock_up_a_channel() throws SQLException {
        outbox.put("older", ANNE, HELLO);
        outbox.put("newer", ANNE, HELLO);
        Sql.run(database, "UPDATE outbox SET state = 'sent' WHERE key = 'older'");
        outbox.unsure(only(claim(NOW)), LATER, "timeout");
        Sql.run(database, "UPDATE outbox SET state = 'new' WHERE key = 'older'");

        assertThat(keys(claim(LATER))).containsExactly("newer");
    }

    @Test
    void says_which_message_went_to_the_same_place_before() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("two", ANNE, HELLO);
        outbox.put("other", BRAM, HELLO);
        outbox.sent(claim(NOW).get(0), THERE);

        assertThat(only(claim(NOW)).past().before()).isEqualTo(THERE);
    }

    @Test
    void lets_three_messages_at_once_to_a_channel_and_then_one_a_second() {
        for (int number = 1; number <= 6; number++) {
            outbox.put("anne " + number, ANNE, HELLO);
        }
        outbox.put("bram", BRAM, HELLO);

        assertThat(sentAt(NOW)).containsExactly("anne 1", "bram", "anne 2", "anne 3");
        assertThat(sentAt(NOW.plusMillis(999))).isEmpty();
        database.restart();
        outbox = database.outbox();
        assertThat(sentAt(NOW.plusMillis(999))).as("after a restart").isEmpty();
        assertThat(sentAt(NOW.plusSeconds(1))).containsExactly("anne 4");
        assertThat(sentAt(NOW.plusSeconds(3))).containsExactly("anne 5", "anne 6");
    }

    @Test
    void lets_a_channel_rest_over_a_restart_also_when_its_message_was_dropped() {
        outbox.put("one", ANNE, HELLO);
        outbox.rest(ANNE, NOW.plusSeconds(30));
        outbox.cancelled(only(claim(NOW.plusSeconds(30))));
        outbox.rest(ANNE, LATER);
        outbox.rest(ANNE, LATER.minusSeconds(5));
        outbox.put("two", ANNE, HELLO);
        outbox.put("other", BRAM, HELLO);

        database.restart();
        outbox = database.outbox();

        assertThat(keys(claim(LATER.minusMillis(1)))).containsExactly("other");
        assertThat(keys(claim(LATER))).containsExactly("two");
    }

    @Test
    void sends_nothing_to_a_workspace_that_has_closed_until_it_opens() {
        outbox.put("one", ANNE, HELLO);
        outbox.put("elsewhere", Destination.person("T2", "UANNE"), HELLO);
        database.installations().closed(TEAM);
        database.installations().closed(TEAM);

        assertThat(keys(claim(NOW))).containsExactly("elsewhere");
        assertThat(outbox.oldestDue(NOW)).as("it is not late").isEmpty();

        database.installations().opened(TEAM);
        database.installations().opened(TEAM);
        assertThat(keys(claim(NOW))).containsExactly("one");
    }

    @Test
    void says_how_many_wait_and_since_when_the_oldest_is_due() {
        assertThat(outbox.oldestDue(NOW)).isEmpty();

        outbox.put("one", ANNE, HELLO);
        outbox.put("two", ANNE, HELLO);
        assertThat(outbox.oldestDue(NOW)).contains(NOW);
        assertThat(outbox.waiting()).isEqualTo(2);

        outbox.sent(only(claim(NOW)), THERE);
        outbox.retry(only(claim(NOW)), LATER, "timeout");
        assertThat(outbox.oldestDue(NOW)).isEmpty();
        assertThat(outbox.oldestDue(LATER.plusSeconds(9))).contains(LATER);
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void is_not_late_with_what_waits_for_its_turn_in_a_channel() {
        for (int number = 1; number <= 5; number++) {
            outbox.put("anne " + number, ANNE, HELLO);
        }
        sentAt(NOW);
        assertThat(outbox.oldestDue(NOW)).isEmpty();
        assertThat(outbox.oldestDue(LATER)).contains(NOW.plusSeconds(1));

        claim(LATER);
        assertThat(outbox.oldestDue(LATER)).as("one is being sent").isEmpty();
        assertThat(outbox.oldestDue(LATER.plusSeconds(90)))
                .as("and nobody took it over")
                .contains(LATER.plus(LEASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notice = 'Telegram'", "facts = '{'"})
    void gives_up_a_message_that_cannot_be_read_and_goes_on_with_the_others(String spoilt) throws SQLException {
        outbox.put("one", ANNE, HELLO);
        Sql.run(database, "UPDATE outbox SET " + spoilt);
        outbox.put("two", ANNE, HELLO);
        outbox.put("three", BRAM, HELLO);

        assertThat(keys(claim(NOW))).containsExactly("three");
        assertThat(keys(claim(NOW))).containsExactly("two");
    }

    private List<Parcel> claim(Instant now) {
        return outbox.claim("me", now, LEASE, 10);
    }

    /** What goes at this moment when each message is sent as soon as it is given out. */
    private List<String> sentAt(Instant now) {
        List<Parcel> parcels = claim(now);
        parcels.forEach(parcel -> outbox.sent(parcel, THERE));
        if (parcels.isEmpty()) {
            return List.of();
        }
        return java.util.stream.Stream.concat(keys(parcels).stream(), sentAt(now).stream())
                .toList();
    }

    private static List<String> keys(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::key).toList();
    }

    private static Parcel only(List<Parcel> parcels) {
        assertThat(parcels).hasSize(1);
        return parcels.get(0);
    }
}
