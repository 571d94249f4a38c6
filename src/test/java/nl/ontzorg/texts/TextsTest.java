package nl.ontzorg.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Texts DUTCH = Texts.in(Locale.forLanguageTag("nl"));
    private static final Texts ENGLISH = Texts.in(Locale.forLanguageTag("en"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, gisteren, yesterday",
        "2026-11-23, vandaag, today",
        "2026-11-24, morgen, tomorrow",
        "2026-11-27, vrijdag 27 november, Friday 27 November",
        "2027-01-04, maandag 4 januari 2027, Monday 4 January 2027"
    })
    void saysADayAsPeopleNearItDo(LocalDate day, String dutch, String english) {
        assertThat(DUTCH.day(day, MONDAY)).isEqualTo(dutch);
        assertThat(ENGLISH.day(day, MONDAY)).isEqualTo(english);
    }

    @Test
    void saysATimeAsItIsWrittenInTheLanguage() {
        assertThat(DUTCH.dayAndTime(MONDAY, LocalTime.of(9, 5), MONDAY)).isEqualTo("vandaag om 9.05 uur");
        assertThat(ENGLISH.dayAndTime(MONDAY, LocalTime.of(9, 5), MONDAY)).isEqualTo("today at 09:05");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, Noor", "2, Noor en Jan", "3, 'Noor, Jan en Els'"})
    void joinsAsPeopleDo(int people, String joined) {
        assertThat(DUTCH.list(List.of("Noor", "Jan", "Els").subList(0, people))).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"1, Dit staat bovenaan op de lijst van Noor.", "2, 'Dit staat op de lijst van Noor, op plaats 2.'"})
    void countsInWords(int place, String said) {
        assertThat(DUTCH.say("receipt.place", place, "Noor")).isEqualTo(said);
    }

    @Test
    void leavesWhatPeopleWroteAsItIs() {
        assertThat(ENGLISH.say("queue.heading.of", "{0} O'Brien's {1}")).isEqualTo("The queue of {0} O'Brien's {1}");
    }

    @Test
    void knowsNoSentenceThatIsInNoBundle() {
        assertThatThrownBy(() -> DUTCH.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
