package nl.ontzorg.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.ontzorg.language.Language;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class DateReaderTest {

    private static final DateContext MONDAY =
            new DateContext(LocalDateTime.parse("2026-11-23T09:00"), Language.NL, null);

    private final DateReader reader = DateReader.create();

    @Test
    void keeps_the_words_and_their_place() {
        DateExpression date = only("Graag reactie vóór donderdag, dank!");

        assertThat(date.text()).isEqualTo("vóór donderdag");
        assertThat(date.begin()).isEqualTo(14);
        assertThat(date.end()).isEqualTo(28);
        assertThat(date.open()).isEqualTo(Open.BEFORE);
    }

    @Test
    void keeps_apart_what_was_said_and_what_was_implied() {
        assertThat(only("op 3 mei").said()).containsExactlyInAnyOrder(Part.DAY, Part.MONTH);
        assertThat(only("op 3 mei").yearImplied()).isTrue();
        assertThat(only("op 3 mei 2027").yearImplied()).isFalse();
        assertThat(only("overmorgen").yearImplied()).isFalse();
        assertThat(only("vrijdag om 15.00 uur").said()).containsExactlyInAnyOrder(Part.WEEKDAY, Part.TIME);
    }

    @Test
    void knows_a_clock_time_from_a_part_of_the_day() {
        assertThat(only("morgen om 10 uur").hasClockTime()).isTrue();
        assertThat(only("morgenmiddag").hasClockTime()).isFalse();
        assertThat(only("morgen").hasClockTime()).isFalse();
    }

    @Test
    void tells_the_last_day_of_a_span() {
        assertThat(only("binnen twee weken").value().lastDay()).isEqualTo(LocalDate.parse("2026-12-07"));
        assertThat(only("3 t/m 5 mei").value().lastDay()).isEqualTo(LocalDate.parse("2027-05-05"));
        assertThat(only("volgende maand").value().lastDay()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(only("morgen om 10 uur").value().lastDay()).isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    void says_in_words_how_it_read_a_date() {
        assertThat(reader.readWithTrace("vrijdag om 15 uur", MONDAY))
                .singleElement()
                .extracting(TracedDate::line)
                .asString()
                .startsWith("\"vrijdag om 15 uur\" = 2026-11-27T15:00 hour: ")
                .contains("a day of the week", "a time on the clock", "a day with its time");
    }

    @Test
    void stands_behind_the_interface_of_opennlp() {
        DateNameFinder finder = new DateNameFinder(reader, MONDAY);

        assertThat(finder.find(new String[] {"Kan", "dit", "vóór", "vrijdag", "?"}))
                .containsExactly(new Span(2, 4, DateNameFinder.TYPE));
        assertThat(finder.find(new String[0])).isEmpty();
    }

    private DateExpression only(String text) {
        List<DateExpression> dates = reader.read(text, MONDAY);
        assertThat(dates).as(text).hasSize(1);
        return dates.get(0);
    }
}
