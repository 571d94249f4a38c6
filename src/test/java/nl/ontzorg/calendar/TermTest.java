package nl.ontzorg.calendar;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private final WorkingTime time = WorkingTime.office();

    @ParameterizedTest
    @ValueSource(strings = {"1 working day", "3 working days", "1 day", "10 days", "1 week", "4 weeks"})
    void is_written_as_it_was_read(String written) {
        assertThat(Term.parse(written).written()).isEqualTo(written);
    }

    @Test
    void reads_capitals_and_spaces_around() {
        assertThat(Term.parse(" 3 Working Days ")).isEqualTo(new Term(3, Term.Unit.WORKING_DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "drie dagen", "3 months", "0 days", "00 days", "-1 day", "1000 days", "3  days"})
    void refuses_what_is_no_term_and_says_how_one_looks(String written) {
        assertThatThrownBy(() -> Term.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + written + "' is not a term such as 3 working days, 10 days or 4 weeks");
    }

    @Test
    void working_days_skip_the_weekend() {
        assertThat(Term.parse("3 working days").endsAfter(THURSDAY, time)).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void days_and_weeks_that_end_on_a_free_day_end_on_the_working_day_before() {
        assertThat(Term.parse("5 days").endsAfter(MONDAY, time)).isEqualTo(FRIDAY);
        assertThat(Term.parse("2 weeks").endsAfter(MONDAY, time)).isEqualTo(MONDAY.plusWeeks(2));
        assertThat(Term.parse("5 weeks").endsAfter(FRIDAY.minusWeeks(1), time))
                .as("Christmas Day moves to the day before it")
                .isEqualTo(FRIDAY.plusWeeks(4).minusDays(1));
    }

    @Test
    void never_ends_before_it_began() {
        assertThat(Term.parse("1 day").endsAfter(FRIDAY.plusDays(1), time))
                .as("a day from Saturday is Sunday, and the working day before that is gone")
                .isEqualTo(MONDAY.plusWeeks(1));
    }
}
