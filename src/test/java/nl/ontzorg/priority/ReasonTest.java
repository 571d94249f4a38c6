package nl.ontzorg.priority;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.language.Language;
import nl.ontzorg.priority.Reason.Name;
import nl.ontzorg.texts.Texts;
import org.junit.jupiter.api.Test;

/** Each reason in plain words, in both languages. */
class ReasonTest {

    private static final Moment DUE = Moment.on(FRIDAY);
    private static final Moment DECIDE_BY = Moment.at(FRIDAY.atTime(15, 0));

    @Test
    void a_deadline_is_said_with_the_moment_to_decide_by() {
        assertSaid(
                reason(Name.DECIDE_BY, DUE, DECIDE_BY),
                "Uiterlijk vrijdag 27 november; beslis vóór vrijdag 27 november om 15.00 uur.",
                "Due Friday 27 November; decide by Friday 27 November at 15:00.");
    }

    @Test
    void a_decision_that_is_late_says_when_it_was_needed() {
        assertSaid(
                reason(Name.DECIDE_BY_PASSED, Moment.on(MONDAY), Moment.at(MONDAY.atTime(8, 5))),
                "Uiterlijk vandaag; het besluit was nodig vóór vandaag om 8.05 uur.",
                "Due today; the decision was needed by today at 08:05.");
    }

    @Test
    void a_deadline_that_has_passed_is_named() {
        assertSaid(
                reason(Name.DEADLINE_PASSED, Moment.on(MONDAY.minusDays(1))),
                "De termijn is voorbij: gisteren.",
                "The deadline has passed: yesterday.");
    }

    @Test
    void what_a_kind_deserves_is_no_deadline() {
        assertSaid(
                reason(Name.DESERVES_REACTION, Moment.at(TUESDAY.atTime(17, 0))),
                "Geen termijn genoemd; een reactie vóór morgen om 17.00 uur is redelijk.",
                "No deadline was named; a reaction by tomorrow at 17:00 would be fair.");
    }

    @Test
    void a_topic_is_named_with_its_weight_or_until_when_it_is_hot() {
        assertSaid(
                reason(Name.TOPIC, "privacy", 3),
                "Gaat over privacy, een onderwerp van deze portefeuille met gewicht 3.",
                "About privacy, a topic of this portfolio with weight 3.");
        assertSaid(
                reason(Name.HOT_TOPIC, "begroting", Moment.on(LocalDate.of(2027, 1, 4))),
                "Gaat over begroting, actueel tot en met maandag 4 januari 2027.",
                "About begroting, hot until Monday 4 January 2027.");
    }

    @Test
    void waiting_is_said_in_one_or_more_working_days() {
        assertSaid(reason(Name.WAITING, 1), "Wacht al één werkdag.", "Has been waiting for one working day.");
        assertSaid(reason(Name.WAITING, 12), "Wacht al 12 werkdagen.", "Has been waiting for 12 working days.");
    }

    @Test
    void a_persons_hand_is_said_so() {
        assertSaid(reason(Name.RAISED), "Met de hand verhoogd.", "Raised by hand.");
        assertSaid(reason(Name.LOWERED), "Met de hand verlaagd.", "Lowered by hand.");
    }

    private static Reason reason(Name name, Object... facts) {
        return new Reason(name, 0.1, List.of(facts));
    }

    private static void assertSaid(Reason reason, String dutch, String english) {
        assertThat(reason.sentence(Texts.in(Language.NL.locale()), MONDAY)).isEqualTo(dutch);
        assertThat(reason.sentence(Texts.in(Language.EN.locale()), MONDAY)).isEqualTo(english);
    }
}
