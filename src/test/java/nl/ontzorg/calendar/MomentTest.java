package nl.ontzorg.calendar;

import static nl.ontzorg.given.Given.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-23T14:00", "2026-11-23T14:00:05"})
    void is_written_as_it_was_read(String iso) {
        assertThat(Moment.parse(iso)).hasToString(iso);
    }

    @Test
    void a_date_has_no_time() {
        assertThat(Moment.parse("2026-11-23")).isEqualTo(Moment.on(MONDAY));
        assertThat(Moment.parse("2026-11-23T14:00")).isEqualTo(Moment.at(MONDAY.atTime(14, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23-11-2026", "2026-11-31", "2026-11-23T25:00", "2026-11-23T14:00Z", ""})
    void refuses_what_is_no_local_date_or_date_time(String iso) {
        assertThatThrownBy(() -> Moment.parse(iso)).isInstanceOf(DateTimeParseException.class);
    }
}
