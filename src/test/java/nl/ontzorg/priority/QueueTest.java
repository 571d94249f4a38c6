package nl.ontzorg.priority;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.WEDNESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.priority.QueueFilter.View;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueTest {

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private final Desk desk = aDesk().topic("privacy", 3).build();
    private Queue queue;

    @BeforeEach
    void open() {
        queue = new Queue(database.desks(), database.requests(), clock);
        database.desks().save(desk);
    }

    @Test
    void the_most_urgent_stands_first_with_its_reasons() {
        kept(aRequest().number(1).due(TUESDAY));
        Request second = kept(aRequest().number(2).due(MONDAY));
        kept(aRequest().number(3));

        List<Ranked> rows = rows(View.NOW);

        assertThat(numbers(rows)).containsExactly(2, 1, 3);
        assertThat(rows.get(0)).isEqualTo(new Ranked(second, Scoring.of(second, desk, NOW)));
    }

    @Test
    void equally_urgent_requests_keep_the_order_in_which_they_came() {
        for (int number : List.of(3, 1, 2)) {
            kept(aRequest().number(number));
        }

        assertThat(shown(View.NOW)).containsExactly(1, 2, 3);
    }

    @Test
    void the_order_changes_only_when_time_or_a_fact_does() {
        kept(aRequest().number(1).due(FRIDAY));
        kept(aRequest().number(2).topics("privacy"));

        assertThat(rows(View.ALL)).isEqualTo(rows(View.ALL));
        assertThat(shown(View.ALL)).containsExactly(2, 1);
        clock.set(at(FRIDAY, 15, 0));
        assertThat(shown(View.ALL)).containsExactly(1, 2);
    }

    @Test
    void now_shows_what_waits_and_a_snooze_that_is_over() {
        kept(aRequest().number(1));
        kept(aRequest().number(2).snoozedUntil(NOW.plusSeconds(1)));
        kept(aRequest().number(3).snoozedUntil(NOW));
        kept(aRequest().number(4).delegatedTo("UDELEGATE"));
        kept(aRequest().number(5).state(RequestState.DONE));

        assertThat(shown(View.NOW)).containsExactlyInAnyOrder(1, 3);
        assertThat(shown(View.WAITING)).containsExactlyInAnyOrder(2, 4);
        assertThat(shown(View.ALL)).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void today_and_week_show_what_must_be_decided_by_then_or_is_late() {
        kept(aRequest().number(1).due(MONDAY.minusDays(3)));
        kept(aRequest().number(2).due(MONDAY));
        kept(aRequest().number(3).due(TUESDAY));
        kept(aRequest().number(4).due(FRIDAY));
        kept(aRequest().number(5).due(MONDAY.plusWeeks(1)));
        kept(aRequest().number(6).due(MONDAY).snoozedUntil(at(TUESDAY, 9, 0)));

        assertThat(shown(View.TODAY)).containsExactly(1, 2);
        assertThat(shown(View.WEEK)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void on_a_sunday_the_week_ends_that_day() {
        kept(aRequest().number(1).due(FRIDAY));
        kept(aRequest().number(2).due(MONDAY.plusWeeks(1)));
        clock.set(at(FRIDAY.plusDays(2), 12, 0));

        assertThat(shown(View.WEEK)).containsExactly(1);
    }

    @Test
    void done_shows_what_was_closed_in_two_weeks_the_latest_first() {
        kept(aRequest().number(1).state(RequestState.APPROVED).since(NOW.minus(Duration.ofDays(15))));
        kept(aRequest().number(2).state(RequestState.ANSWERED).since(NOW.minus(Duration.ofDays(13))));
        kept(aRequest().number(3).state(RequestState.WITHDRAWN).since(NOW.minus(Duration.ofDays(1))));
        kept(aRequest().number(4));

        assertThat(shown(View.DONE)).containsExactly(3, 2);
    }

    @Test
    void a_topic_is_found_in_the_topics_and_the_title_in_any_case() {
        kept(aRequest().number(1).topics("Privacy en AVG"));
        kept(aRequest().number(2).title("Nota PRIVACY").topics("nota"));
        kept(aRequest().number(3));
        kept(aRequest().number(4).topics("privacy").state(RequestState.DONE));

        assertThat(numbers(queue.rows(desk, QueueFilter.about("privacy")))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void the_place_of_a_request_counts_what_waits_before_it() {
        Request last = kept(aRequest().number(1));
        Request first = kept(aRequest().number(2).due(MONDAY));
        kept(aRequest().number(3).due(MONDAY).delegatedTo("UDELEGATE"));

        assertThat(queue.placeOf(first, desk)).isEqualTo(1);
        assertThat(queue.placeOf(last, desk)).isEqualTo(2);
    }

    @Test
    void another_desks_requests_are_not_shown() {
        Desk other = aDesk().id(UUID.randomUUID())
                .manager(new PersonId("T1", "UOTHER"))
                .build();
        database.desks().save(other);
        kept(aRequest().at(other).number(1).due(WEDNESDAY));

        assertThat(shown(View.ALL)).isEmpty();
    }

    private List<Ranked> rows(View view) {
        return queue.rows(desk, QueueFilter.of(view));
    }

    private List<Integer> shown(View view) {
        return numbers(rows(view));
    }

    private static List<Integer> numbers(List<Ranked> rows) {
        return rows.stream().map(row -> row.request().number()).toList();
    }

    private Request kept(RequestBuilder builder) {
        Request request = builder.build();
        database.requests().add(request);
        return request;
    }
}
