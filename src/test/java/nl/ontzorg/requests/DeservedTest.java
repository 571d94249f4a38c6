package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.WEDNESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.understanding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a decision is needed. */
class DeservedTest {

    private final Desk desk = aDesk().build();

    @ParameterizedTest
    @CsvSource({"DOCUMENT, 4", "DECISION, 2", "MEETING, 2", "REACTION, 1", "INFORMATION, 0"})
    void a_deadline_is_counted_back_by_what_its_kind_still_takes_in_working_time(Kind kind, int hours) {
        Moment fridayAtTen = Moment.at(FRIDAY.atTime(10, 0));
        Instant expected = hours <= 1 ? at(FRIDAY, 10 - hours, 0) : at(FRIDAY.minusDays(1), 18 - hours, 0);

        assertThat(decideBy(aRequest().kind(kind).due(fridayAtTen).build(), desk))
                .isEqualTo(expected);
    }

    @Test
    void a_deadline_without_a_time_ends_with_the_working_day() {
        assertThat(decideBy(aRequest().due(FRIDAY).build(), desk)).isEqualTo(at(FRIDAY, 15, 0));
    }

    @Test
    void a_deadline_after_a_weekend_or_holiday_is_counted_back_over_it() {
        LocalDate easterTuesday = LocalDate.of(2026, 4, 7);
        Moment early = Moment.at(easterTuesday.atTime(10, 0));

        assertThat(decideBy(aRequest().due(early).build(), desk)).isEqualTo(at(easterTuesday.minusDays(5), 16, 0));
    }

    @ParameterizedTest
    @CsvSource({"REACTION, 2", "DECISION, 3", "MEETING, 3", "DOCUMENT, 5", "INFORMATION, 10"})
    void without_a_deadline_it_is_what_the_kind_deserves_in_working_days(Kind kind, int days) {
        Request request = aRequest().kind(kind).received(at(MONDAY, 16, 30)).build();

        assertThat(decideBy(request, desk)).isEqualTo(at(MONDAY.plusDays(days + 2 * (days / 5)), 17, 0));
    }

    @Test
    void a_house_rule_of_the_desk_goes_before_what_is_usual() {
        Desk strict = aDesk().houseRule("decision", "1 working day").build();

        assertThat(decideBy(aRequest().build(), strict)).isEqualTo(at(TUESDAY, 17, 0));
        assertThat(decideBy(aRequest().kind(Kind.REACTION).build(), strict)).isEqualTo(at(WEDNESDAY, 17, 0));
    }

    @Test
    void an_event_or_words_without_a_day_set_no_deadline() {
        Request request = aRequest()
                .dueInWords("z.s.m.")
                .event(Moment.on(TUESDAY))
                .received(at(MONDAY, 9, 0))
                .build();

        assertThat(Duration.between(at(MONDAY, 9, 0), decideBy(request, desk))).isEqualTo(Duration.ofHours(80));
    }

    private static Instant decideBy(Request request, Desk desk) {
        return Deserved.of(request, desk).decideBy();
    }
}
