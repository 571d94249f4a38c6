package nl.ontzorg.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.ontzorg.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private static final DateContext NOW = new DateContext(LocalDateTime.parse("2026-11-23T09:00"), Language.EN, null);

    @ParameterizedTest
    @ValueSource(strings = {"lexicon.nl.txt", "lexicon.en.txt"})
    void knows_a_rule_for_every_holiday_of_the_lexicon(String lexicon) throws IOException {
        for (String key : holidays(lexicon)) {
            assertThat(Holidays.times(key, NOW).nearest(NOW.now(), Direction.NEXT))
                    .as("the next %s", key)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020,2020-01-25", "2021,2021-02-12", "2023,2023-01-22", "2024,2024-02-10", "2025,2025-01-29",
        "2026,2026-02-17", "2027,2027-02-06", "2028,2028-01-26", "2029,2029-02-13", "2030,2030-02-03",
        "2031,2031-01-23", "2034,2034-02-19", "1985,1985-02-20", "1966,1966-01-21"
    })
    void reckons_chinese_new_year(int year, LocalDate expected) {
        assertThat(SkyCalendars.chineseNewYear(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2015,2015-09-14", "2016,2016-10-03", "2017,2017-09-21", "2019,2019-09-30", "2020,2020-09-19",
        "2021,2021-09-07", "2022,2022-09-26", "2023,2023-09-16", "2024,2024-10-03", "2025,2025-09-23",
        "2026,2026-09-12", "1999,1999-09-11"
    })
    void reckons_the_jewish_new_year(int year, LocalDate expected) {
        assertThat(BookCalendars.roshHashanah(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2016,2016-12-25",
        "2019,2019-12-23",
        "2020,2020-12-11",
        "2021,2021-11-29",
        "2023,2023-12-08",
        "2024,2024-12-26",
        "2025,2025-12-15"
    })
    void reckons_the_first_day_of_hanukkah(int year, LocalDate expected) {
        assertThat(BookCalendars.hanukkah(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2016,2016-05-01",
        "2021,2021-05-02",
        "2023,2023-04-16",
        "2024,2024-05-05",
        "2025,2025-04-20",
        "2026,2026-04-12"
    })
    void reckons_eastern_easter(int year, LocalDate expected) {
        assertThat(BookCalendars.orthodoxEaster(year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2014,2014-10-23",
        "2016,2016-10-30",
        "2017,2017-10-19",
        "2018,2018-11-07",
        "2020,2020-11-14",
        "2021,2021-11-04",
        "2023,2023-11-12",
        "2024,2024-10-31"
    })
    void reckons_diwali(int year, LocalDate expected) {
        assertThat(SkyCalendars.hindu(year, 7, 30, 18)).isEqualTo(expected);
    }

    @Test
    void begins_a_chinese_year_within_the_month_that_it_can() {
        assertThat(IntStream.range(1900, 2200)
                        .mapToObj(SkyCalendars::chineseNewYear)
                        .filter(day -> day.getDayOfYear() < 21 || day.getDayOfYear() > 52))
                .isEmpty();
    }

    @Test
    void leaves_islamic_feasts_beyond_the_tables_alone() {
        assertThat(BookCalendars.islamic(1700, 10, 1)).isNull();
        assertThat(BookCalendars.islamic(2500, 10, 1)).isNull();
    }

    private static List<String> holidays(String lexicon) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Holidays.class.getResourceAsStream(lexicon)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.startsWith("holiday "))
                    .map(line -> line.split(" ", 3)[1])
                    .toList();
        }
    }
}
