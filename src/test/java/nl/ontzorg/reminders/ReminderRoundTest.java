package nl.ontzorg.reminders;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.WEDNESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.person;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.delivery.Notice.Escalation;
import nl.ontzorg.delivery.Notice.Nudge;
import nl.ontzorg.desk.Person;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.Fields;
import nl.ontzorg.requests.Reactions;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestEvent;
import nl.ontzorg.requests.RequestEvent.Step;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.understanding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The request of these stories is a decision for Friday: needed by 15:00, and so nudged from 11:00 on. */
class ReminderRoundTest {

    private static final Instant NUDGE_FROM = at(FRIDAY, 11, 0);
    private static final Instant DECIDE_BY = at(FRIDAY, 15, 0);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusWeeks(1);

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private final Person manager = person(MANAGER);
    private ReminderRound round;
    private Reactions reactions;

    @BeforeEach
    void open() {
        round = new ReminderRound(
                database.transactions(), database.desks(), database.requests(), database.outbox(), clock);
        reactions = new Reactions(database.desks(), database.requests(), database.outbox(), clock);
        database.desks().save(aDesk().build());
    }

    @Test
    void the_manager_is_nudged_once_half_a_working_day_ahead() {
        Request request = kept(aRequest().due(FRIDAY));

        assertThat(saidAt(NUDGE_FROM.minusSeconds(1))).isEmpty();
        assertThat(saidAt(NUDGE_FROM)).containsExactly(to(MANAGER.user(), new Nudge(request.id(), DECIDE_BY)));
        assertThat(saidAt(NUDGE_FROM.plusSeconds(60))).isEmpty();
        assertThat(saidAt(DECIDE_BY.minusSeconds(1))).isEmpty();
    }

    @Test
    void each_assistant_hears_once_that_the_decision_is_late() {
        database.desks().save(aDesk().assistants(ASSISTANT.user(), "USECOND").build());
        Request request = kept(aRequest().due(FRIDAY));
        saidAt(NUDGE_FROM);

        assertThat(saidAt(DECIDE_BY))
                .containsExactly(
                        to(ASSISTANT.user(), new Escalation(request.id(), DECIDE_BY)),
                        to("USECOND", new Escalation(request.id(), DECIDE_BY)));
        assertThat(saidAt(DECIDE_BY.plusSeconds(60))).isEmpty();
        assertThat(saidAt(at(NEXT_MONDAY, 9, 0))).isEmpty();
    }

    @Test
    void both_are_steps_in_the_history_taken_by_the_bot() {
        Request request = kept(aRequest().due(FRIDAY));
        saidAt(NUDGE_FROM);
        saidAt(DECIDE_BY);

        assertThat(database.requests().history(request.id()))
                .containsExactly(
                        new RequestEvent(request.id(), 1, NUDGE_FROM, null, Step.NUDGED, DECIDE_BY.toString()),
                        new RequestEvent(request.id(), 2, DECIDE_BY, null, Step.ESCALATED, DECIDE_BY.toString()));
    }

    @Test
    void nothing_is_said_outside_working_hours_and_it_is_made_up_for_when_they_begin() {
        Moment mondayNineThirty = Moment.at(NEXT_MONDAY.atTime(11, 0));
        Request request = kept(aRequest().kind(Kind.DECISION).due(mondayNineThirty));

        Map<Instant, List<Letter>> said = saidBetween(at(FRIDAY, 16, 50), at(NEXT_MONDAY, 12, 0));

        assertThat(said)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        at(FRIDAY, 16, 50),
                        List.of(to(MANAGER.user(), new Nudge(request.id(), at(NEXT_MONDAY, 9, 0)))),
                        at(NEXT_MONDAY, 9, 0),
                        List.of(to(ASSISTANT.user(), new Escalation(request.id(), at(NEXT_MONDAY, 9, 0))))));
    }

    @Test
    void nothing_is_said_in_the_evening_or_on_a_holiday() {
        LocalDate kingsDay = LocalDate.of(2026, 4, 27);
        kept(aRequest().received(at(kingsDay.minusDays(10), 9, 0)).due(kingsDay));

        assertThat(saidAt(at(kingsDay.minusDays(3), 20, 0))).isEmpty();
        assertThat(saidBetween(at(kingsDay.minusDays(2), 0, 0), at(kingsDay, 23, 50)))
                .isEmpty();
        assertThat(saidAt(at(kingsDay.plusDays(1), 9, 0))).hasSize(2);
    }

    @Test
    void a_desk_with_other_hours_is_reminded_in_those() {
        database.desks()
                .save(aDesk().hours(WorkingHours.parse(Map.of("mon-fri", "12:00-20:00")))
                        .build());
        kept(aRequest().due(FRIDAY));

        Map<Instant, List<Letter>> said = saidBetween(at(FRIDAY, 8, 0), at(FRIDAY, 20, 0));

        assertThat(said.keySet()).containsExactly(at(FRIDAY, 14, 0), at(FRIDAY, 18, 0));
    }

    @Test
    void without_a_deadline_it_goes_by_what_the_kind_deserves() {
        Request request = kept(aRequest());

        assertThat(saidBetween(at(THURSDAY, 9, 0), at(THURSDAY, 16, 50)))
                .containsExactly(Map.entry(
                        at(THURSDAY, 13, 0),
                        List.of(to(MANAGER.user(), new Nudge(request.id(), at(THURSDAY, 17, 0))))));
    }

    @Test
    void nobody_is_reminded_of_what_was_answered_put_aside_passed_on_or_merely_told() {
        Request answered = kept(aRequest().number(1).due(FRIDAY));
        reactions.answer(manager, answered.id(), "Ja");
        kept(aRequest().number(2).due(FRIDAY).snoozedUntil(at(NEXT_MONDAY, 9, 0)));
        kept(aRequest().number(3).due(FRIDAY).delegatedTo("UDELEGATE"));
        kept(aRequest().number(4).due(FRIDAY).kind(Kind.INFORMATION));
        kept(aRequest().number(5).due(FRIDAY).state(RequestState.WITHDRAWN));
        Letter.takenFrom(database.outbox());

        assertThat(saidBetween(at(FRIDAY, 9, 0), at(FRIDAY, 17, 0))).isEmpty();
    }

    @Test
    void an_answer_after_the_nudge_stops_the_escalation() {
        Request request = kept(aRequest().due(FRIDAY));
        saidAt(NUDGE_FROM);
        reactions.approve(manager, request.id(), null);
        Letter.takenFrom(database.outbox());

        assertThat(saidAt(DECIDE_BY)).isEmpty();
    }

    @Test
    void a_snooze_that_ends_starts_anew() {
        Request request = kept(aRequest().due(FRIDAY));
        saidAt(NUDGE_FROM);
        saidAt(DECIDE_BY);
        clock.tick(Duration.ofMinutes(5));
        reactions.snooze(manager, request.id(), at(NEXT_MONDAY, 10, 0));

        assertThat(saidAt(at(NEXT_MONDAY, 9, 59))).isEmpty();
        assertThat(saidAt(at(NEXT_MONDAY, 10, 0)))
                .containsExactlyInAnyOrder(
                        to(MANAGER.user(), new Nudge(request.id(), DECIDE_BY)),
                        to(ASSISTANT.user(), new Escalation(request.id(), DECIDE_BY)));
        assertThat(saidAt(at(NEXT_MONDAY, 10, 1))).isEmpty();
    }

    @Test
    void another_deadline_starts_anew() {
        Request request = kept(aRequest().due(WEDNESDAY));
        saidAt(at(WEDNESDAY, 11, 0));
        new Corrections(database.desks(), database.requests(), clock)
                .edit(manager, request.id(), withDeadline(request, FRIDAY));

        assertThat(saidAt(at(WEDNESDAY, 16, 0))).isEmpty();
        assertThat(saidAt(NUDGE_FROM)).containsExactly(to(MANAGER.user(), new Nudge(request.id(), DECIDE_BY)));
        assertThat(saidAt(DECIDE_BY)).containsExactly(to(ASSISTANT.user(), new Escalation(request.id(), DECIDE_BY)));
    }

    @Test
    void what_fell_due_while_the_bot_was_down_is_said_once_when_it_is_back() {
        Request request = kept(aRequest().due(TUESDAY));

        database.restart();
        open();

        assertThat(saidAt(at(FRIDAY, 9, 0)))
                .containsExactlyInAnyOrder(
                        to(MANAGER.user(), new Nudge(request.id(), at(TUESDAY, 15, 0))),
                        to(ASSISTANT.user(), new Escalation(request.id(), at(TUESDAY, 15, 0))));
        database.restart();
        open();
        assertThat(saidAt(at(FRIDAY, 9, 1))).isEmpty();
    }

    @Test
    void before_the_manager_confirmed_the_desk_nobody_is_reminded() {
        database.desks().save(aDesk().unconfirmed().build());
        kept(aRequest().due(TUESDAY));

        assertThat(saidAt(at(FRIDAY, 9, 0))).isEmpty();
    }

    @Test
    void the_hour_of_a_reminder_stays_what_the_clock_on_the_wall_says_when_it_changes() {
        for (LocalDate change : List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))) {
            LocalDate monday = change.plusDays(1);
            kept(aRequest()
                    .number(monday.getDayOfYear())
                    .received(at(change.minusDays(5), 9, 0))
                    .due(monday));

            assertThat(saidBetween(at(change.minusDays(2), 9, 0), at(monday, 16, 50))
                            .keySet())
                    .containsExactly(at(monday, 11, 0), at(monday, 15, 0));
        }
    }

    @Test
    void a_night_desk_is_nudged_once_in_a_night_in_which_the_clock_changes() {
        database.desks()
                .save(aDesk().hours(WorkingHours.parse(Map.of("mon-sun", "00:00-06:00")))
                        .build());
        LocalDate change = LocalDate.of(2026, 10, 25);
        kept(aRequest().received(at(change.minusDays(1), 1, 0)).due(change));

        assertThat(saidBetween(at(change, 0, 0), at(change, 6, 0)).keySet())
                .as("two and six hours before six, of which one came twice")
                .containsExactly(at(change, 1, 0), at(change, 4, 0));
    }

    private List<Letter> saidAt(Instant moment) {
        clock.set(moment);
        round.run();
        return Letter.takenFrom(database.outbox());
    }

    /** What is said when the round runs every ten minutes. */
    private Map<Instant, List<Letter>> saidBetween(Instant from, Instant to) {
        Map<Instant, List<Letter>> said = new TreeMap<>();
        for (Instant moment = from; !moment.isAfter(to); moment = moment.plus(Duration.ofMinutes(10))) {
            List<Letter> letters = saidAt(moment);
            if (!letters.isEmpty()) {
                said.put(moment, letters);
            }
        }
        return said;
    }

    private static Fields withDeadline(Request request, LocalDate day) {
        Fields fields = Fields.of(request);
        return new Fields(fields.title(), fields.kind(), Moment.on(day), fields.topics(), fields.requester());
    }

    private Request kept(RequestBuilder builder) {
        Request request = builder.build();
        database.requests().add(request);
        return request;
    }
}
