package nl.ontzorg.priority;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.priority.Reason.Name;
import nl.ontzorg.requests.Request;
import nl.ontzorg.understanding.Kind;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Instant DECIDE_BY = at(FRIDAY, 15, 0);
    private static final Instant DEADLINE = at(FRIDAY, 17, 0);

    private final Desk desk = aDesk().topic("privacy", 3, "AVG")
            .topic("wonen", 1)
            .hotTopic("begroting", 2, FRIDAY)
            .build();

    @Test
    void a_deadline_is_named_with_the_moment_to_decide_by() {
        assertThat(only(scored(aRequest().due(FRIDAY), NOW)))
                .extracting(Reason::name, Reason::facts)
                .containsExactly(Name.DECIDE_BY, List.of(Moment.on(FRIDAY), Moment.at(FRIDAY.atTime(15, 0))));
    }

    @Test
    void nearer_is_more_urgent_in_working_time() {
        RequestBuilder due = aRequest().received(at(FRIDAY, 9, 0)).due(MONDAY.plusWeeks(1));

        double friday = scored(due, at(FRIDAY, 16, 59)).score();
        double sunday = scored(due, at(FRIDAY.plusDays(2), 12, 0)).score();
        double thursday =
                scored(aRequest().due(MONDAY.plusWeeks(1)), at(THURSDAY, 9, 0)).score();

        assertThat(friday).isGreaterThan(thursday);
        assertThat(sunday).as("a weekend brings it no nearer").isEqualTo(friday, within(0.001));
    }

    @Test
    void there_is_a_visible_step_when_the_decision_is_needed_and_when_the_deadline_passes() {
        RequestBuilder due = aRequest().received(at(FRIDAY, 9, 0)).due(FRIDAY);

        double before = scored(due, DECIDE_BY.minusSeconds(1)).score();
        double needed = scored(due, DECIDE_BY).score();
        double almost = scored(due, DEADLINE.minusSeconds(1)).score();
        double passed = scored(due, DEADLINE).score();

        assertThat(needed - before).isGreaterThanOrEqualTo(0.099);
        assertThat(almost).isEqualTo(needed);
        assertThat(passed - almost).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void the_reason_says_which_of_the_two_has_passed() {
        RequestBuilder due = aRequest().received(at(FRIDAY, 9, 0)).due(FRIDAY);

        assertThat(only(scored(due, DECIDE_BY)))
                .extracting(Reason::name, Reason::facts)
                .containsExactly(Name.DECIDE_BY_PASSED, List.of(Moment.on(FRIDAY), Moment.at(FRIDAY.atTime(15, 0))));
        assertThat(only(scored(due, DEADLINE)))
                .extracting(Reason::name, Reason::facts)
                .containsExactly(Name.DEADLINE_PASSED, List.of(Moment.on(FRIDAY)));
    }

    @Test
    void without_a_deadline_it_is_what_the_kind_deserves_and_less_than_with_one() {
        Instant thursday = at(THURSDAY, 16, 59);
        Urgency without = scored(aRequest(), thursday);
        Urgency with = scored(aRequest().due(Moment.at(THURSDAY.atTime(19, 0))), thursday);

        assertThat(named(without, Name.DESERVES_REACTION).facts()).containsExactly(Moment.at(THURSDAY.atTime(17, 0)));
        assertThat(without.score()).isLessThan(with.score());
        assertThat(named(scored(aRequest(), at(FRIDAY, 9, 0)), Name.DESERVES_REACTION)
                        .points())
                .as("it no longer grows once the time for it is over")
                .isEqualTo(named(scored(aRequest(), at(FRIDAY.plusWeeks(1), 9, 0)), Name.DESERVES_REACTION)
                        .points());
    }

    @Test
    void an_event_or_a_mere_mention_ranks_nothing() {
        RequestBuilder plain = aRequest();
        RequestBuilder withEvent = aRequest().event(Moment.on(TUESDAY)).dueInWords("z.s.m.");

        assertThat(scored(withEvent, NOW)).isEqualTo(scored(plain, NOW));
    }

    @Test
    void a_topic_of_the_portfolio_counts_by_its_weight_under_any_of_its_names() {
        Reason byName = named(scored(aRequest().topics("Privacy"), NOW), Name.TOPIC);
        Reason bySynonym = named(scored(aRequest().topics("avg"), NOW), Name.TOPIC);
        Reason light = named(scored(aRequest().topics("wonen"), NOW), Name.TOPIC);

        assertThat(byName.facts()).containsExactly("privacy", 3);
        assertThat(bySynonym).isEqualTo(byName);
        assertThat(light.points()).isLessThan(byName.points());
        assertThat(names(scored(aRequest().topics("contract"), NOW))).doesNotContain(Name.TOPIC);
    }

    @Test
    void only_the_weightiest_topic_counts() {
        Urgency urgency = scored(aRequest().topics("wonen", "privacy"), NOW);

        assertThat(urgency.reasons())
                .filteredOn(reason -> reason.name() == Name.TOPIC)
                .hasSize(1);
        assertThat(named(urgency, Name.TOPIC).facts()).containsExactly("privacy", 3);
    }

    @Test
    void a_hot_topic_counts_more_up_to_its_last_day() {
        RequestBuilder budget = aRequest().topics("begroting");

        Reason hot = named(scored(budget, at(FRIDAY, 12, 0)), Name.HOT_TOPIC);
        Reason after = named(scored(budget, at(FRIDAY.plusDays(1), 12, 0)), Name.TOPIC);

        assertThat(hot.facts()).containsExactly("begroting", Moment.on(FRIDAY));
        assertThat(hot.points()).isGreaterThan(after.points());
    }

    @Test
    void each_working_day_of_waiting_counts_up_to_five() {
        RequestBuilder far = aRequest().due(MONDAY.plusYears(1));

        assertThat(names(scored(far, at(MONDAY, 16, 0)))).doesNotContain(Name.WAITING);
        assertThat(named(scored(far, at(TUESDAY, 9, 0)), Name.WAITING).facts()).containsExactly(1);
        assertThat(named(scored(far, at(MONDAY.plusWeeks(1), 9, 0)), Name.WAITING))
                .extracting(Reason::points, Reason::facts)
                .containsExactly(0.1, List.of(5));
        assertThat(named(scored(far, at(MONDAY.plusWeeks(2), 9, 0)), Name.WAITING))
                .extracting(Reason::points, Reason::facts)
                .containsExactly(0.1, List.of(10));
    }

    @Test
    void a_persons_raise_or_lower_counts_for_each_time() {
        double plain = scored(aRequest().due(FRIDAY), DECIDE_BY).score();

        assertThat(scored(aRequest().due(FRIDAY).lift(1), DECIDE_BY).score()).isEqualTo(plain + 0.15, within(1e-9));
        assertThat(named(scored(aRequest().lift(2), NOW), Name.RAISED).points()).isEqualTo(0.3);
        assertThat(named(scored(aRequest().lift(-1), NOW), Name.LOWERED).points())
                .isEqualTo(-0.15);
    }

    @Test
    void what_was_merely_told_has_no_term_and_does_not_wait() {
        Urgency told =
                scored(aRequest().kind(Kind.INFORMATION).due(FRIDAY).topics("privacy"), at(FRIDAY.plusWeeks(1), 9, 0));

        assertThat(names(told)).containsExactly(Name.TOPIC);
    }

    @Test
    void what_was_merely_told_never_outranks_what_is_asked() {
        RequestBuilder told = aRequest().kind(Kind.INFORMATION).topics("privacy", "begroting");
        Desk hottest = aDesk().hotTopic("privacy", 3, FRIDAY).build();
        Instant now = at(TUESDAY, 9, 0);

        double information = Scoring.of(told.build(), hottest, now).score();

        assertThat(information).isPositive();
        for (Kind kind : List.of(Kind.DOCUMENT, Kind.MEETING, Kind.DECISION, Kind.REACTION)) {
            RequestBuilder asked = aRequest().kind(kind).received(now);
            assertThat(information)
                    .isLessThan(Scoring.of(asked.build(), hottest, now).score())
                    .isLessThan(Scoring.of(asked.due(MONDAY.plusYears(1)).build(), hottest, now)
                            .score());
        }
    }

    @Test
    void a_score_is_the_sum_of_its_reasons_and_stays_between_0_and_1() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            Urgency urgency = scored(random(random), NOW.plus(Duration.ofHours(random.nextInt(1000))));

            double sum = urgency.reasons().stream().mapToDouble(Reason::points).sum();
            assertThat(urgency.score()).isEqualTo(Math.max(0, Math.min(1, sum)), within(1e-9));
        }
        RequestBuilder most = aRequest().due(MONDAY).topics("privacy").lift(2);
        assertThat(scored(most, at(MONDAY.plusWeeks(2), 9, 0)).score()).isEqualTo(1);
        assertThat(scored(aRequest().kind(Kind.INFORMATION).lift(-2), NOW).score())
                .isZero();
    }

    @Test
    void the_weightiest_reason_is_said_first_also_when_it_takes_away() {
        Urgency urgency = scored(aRequest().topics("wonen").lift(-2), at(TUESDAY, 9, 0));

        assertThat(urgency.reasons().get(0).name()).isEqualTo(Name.LOWERED);
        assertThat(urgency.reasons())
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.points()), Math.abs(a.points())));
    }

    private static RequestBuilder random(Random random) {
        RequestBuilder request = aRequest()
                .kind(List.copyOf(EnumSet.complementOf(EnumSet.of(Kind.NONE))).get(random.nextInt(5)))
                .lift(random.nextInt(5) - 2)
                .topics(List.of("privacy", "wonen", "begroting", "contract").get(random.nextInt(4)));
        return random.nextBoolean() ? request : request.due(MONDAY.plusDays(random.nextInt(40)));
    }

    private Urgency scored(RequestBuilder request, Instant now) {
        Request built = request.build();
        return Scoring.of(built, desk, now);
    }

    private static Reason only(Urgency urgency) {
        assertThat(urgency.reasons()).hasSize(1);
        return urgency.reasons().get(0);
    }

    private static Reason named(Urgency urgency, Name name) {
        return urgency.reasons().stream()
                .filter(reason -> reason.name() == name)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + urgency.reasons()));
    }

    private static List<Name> names(Urgency urgency) {
        return urgency.reasons().stream().map(Reason::name).toList();
    }
}
