package nl.ontzorg.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ontzorg.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The moment of reading is Monday 23 November 2026, nine o'clock. */
class RequestReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCUMENT | Bijgaand de conceptnota over het afvalbeleid. Wil je die voor de stuurgroep lezen?",
                "MEETING | De rector wil graag een afspraak met je over de nieuwbouw, kan dinsdag om 14.00 uur?",
                "DECISION | Ga je akkoord met de aanschaf van twintig laptops?",
                "REACTION | Een journalist vraagt wat wij van het onderzoek vinden. Wat antwoorden we?",
                "INFORMATION | Ter info: de website is sinds vanochtend weer bereikbaar. Geen actie nodig.",
                "NONE | Bedankt voor gisteren, fijn weekend!",
                "DOCUMENT | Attached is the draft policy on data retention. Please review it before the board.",
                "MEETING | The union would like to meet you about the pension plan, does Tuesday at 2 pm work?",
                "DECISION | Do you approve the budget for the new roof?",
                "REACTION | A reporter wants to know what we think of the merger. What shall we answer?",
                "INFORMATION | FYI: the invoices of October have been paid. No action needed.",
                "NONE | Out of office: I am away until Monday."
            })
    void the_kind_is_what_is_wanted_of_the_manager(Kind kind, String text) {
        assertThat(Reading.of(text).kind().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatisch antwoord: ik ben tot 4 december afwezig.",
                "Nieuwsbrief december. Klik hier om je af te melden.",
                "Automatic reply: back on Monday",
                "Ten tips for better meetings. View in browser."
            })
    void an_automatic_message_is_nothing_for_the_desk_and_the_words_say_why(String text) {
        KindFinding kind = Reading.of(text).kind();

        assertThat(kind.kind()).isEqualTo(Kind.NONE);
        assertThat(kind.isSure()).isTrue();
        assertThat(text).contains(kind.cue());
        assertThat(kind.cue()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-27 | Ga je akkoord met het plan? Graag uiterlijk vrijdag.",
                "2026-11-25 | Kun je vóór donderdag laten weten of je akkoord bent?",
                "2026-11-26T14:00 | Ik heb uiterlijk donderdag 14.00 uur je besluit nodig over de huur.",
                "2026-12-07 | Wil je binnen twee weken op de nota reageren?",
                "2026-11-27 | Could you approve the offer by Friday?",
                "2026-11-25 | Please send your comments on the draft before Thursday."
            })
    void a_deadline_is_read_by_the_conventions(String deadline, String text) {
        assertThat(Reading.of(text).when().deadline()).hasToString(deadline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vóór de kerst | Kun je vóór de kerst een besluit nemen over de herindeling?",
                "z.s.m | Graag z.s.m. je akkoord op de offerte.",
                "vóór de kerstvakantie | Graag akkoord op de notitie vóór de kerstvakantie.",
                "vóór het zomerreces | Kun je vóór het zomerreces reageren op de brief?",
                "as soon as possible | Please approve the contract as soon as possible."
            })
    void words_without_a_day_of_their_own_stay_words(String words, String text) {
        When when = Reading.of(text).when();

        assertThat(when.deadline()).isNull();
        assertThat(when.deadlineWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ter info: de vergunning is op 3 november verleend.",
                "Afwezigheidsbericht: ik ben t/m vrijdag niet bereikbaar.",
                "De nieuwe tarieven gelden vanaf 1 januari. Geen actie nodig.",
                "The lift was repaired yesterday, for information only."
            })
    void a_date_that_is_only_named_is_no_deadline(String text) {
        Understanding read = Reading.of(text);

        assertThat(read.when().deadline()).isNull();
        assertThat(read.when().dates()).extracting(RoledDate::role).containsOnly(DateRole.MENTION);
    }

    @Test
    void for_a_meeting_the_papers_are_due_when_it_begins() {
        Understanding read = Reading.of("Lees je de nota over de nieuwbouw even voor het MT van donderdag?");

        assertThat(read.when().event()).hasToString("2026-11-26");
        assertThat(read.when().deadline()).hasToString("2026-11-26");
    }

    @Test
    void a_deadline_and_an_event_are_kept_apart() {
        Understanding read = Reading.of(
                "De stuurgroep vergadert op donderdag 3 december om 10.00 uur. Graag uiterlijk dinsdag 1 december je"
                        + " opmerkingen op de stukken.");

        assertThat(read.when().event()).hasToString("2026-12-03T10:00");
        assertThat(read.when().deadline()).hasToString("2026-12-01");
        assertThat(read.when().deadlineWords()).isEqualTo("uiterlijk dinsdag 1 december");
    }

    @Test
    void a_date_named_in_passing_without_its_year_was_the_last_one() {
        Understanding read =
                Reading.of("De raad heeft het plan op 11 mei vastgesteld. Ga je akkoord met de uitvoering?");

        assertThat(read.when().dates()).singleElement().satisfies(date -> {
            assertThat(date.role()).isEqualTo(DateRole.MENTION);
            assertThat(date.date().fromText()).isEqualTo("2026-05-11");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Robin Smit | Robin Smit heeft jouw besluit nodig over de grond.",
                "Karin de Boer | Namens Karin de Boer: lees je de nota?",
                "Ahmed | ahmed vraagt of je akkoord bent met de kast",
                "Gemeente Almere | Van: Gemeente Almere#Onderwerp: tarieven#Wat vinden jullie hiervan?",
                "Ondernemingsraad | De ondernemingsraad wil weten wat je van het rooster vindt.",
                "Claire | Claire from Legal, in court tomorrow, needs your signature.",
                "Tom | Could you read the draft? Kind regards, Tom",
                "Finance team | The finance team asks whether you agree with the forecast."
            })
    void the_requester_is_who_asks_as_named(String requester, String text) {
        assertThat(Reading.of(text.replace('#', '\n')).requester()).isEqualTo(requester);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kun je de nota over het beleid lezen?",
                "Ik heb je akkoord nodig op de offerte.",
                "Please approve the invoice.",
                "Fijn weekend!"
            })
    void nobody_named_is_nobody(String text) {
        assertThat(Reading.of(text).requester()).isNull();
    }

    @Test
    void a_word_with_a_hyphen_stays_whole_in_a_topic() {
        String text = "Could Marieke review the draft data-sharing agreement before Thursday noon?";

        assertThat(Reading.of(text).topics()).containsExactly("data-sharing agreement");
    }

    @Test
    void topics_of_the_portfolio_come_first_by_stem_other_name_or_part_of_a_compound() {
        String text =
                "Ga je akkoord met het privacybeleid, de inkoop van laptops en de AVG-toets voor vergunningverlening?";

        assertThat(Reading.of(text, "vergunningen", "privacy=AVG", "cultuur").topics())
                .startsWith("privacy", "vergunningen")
                .doesNotContain("cultuur")
                .hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parkeerbeleid | Karin vraagt uiterlijk vrijdag een reactie over het parkeerbeleid.",
                "jaarrekening | Lees je de jaarrekening voor donderdag?",
                "parking policy | Please comment on the parking policy by Friday.",
            })
    void a_topic_is_named_in_the_text_and_is_no_name_date_or_generic_word(String topic, String text) {
        assertThat(Reading.of(text).topics()).contains(topic).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_title_says_what_is_asked_in_the_language_of_the_text() {
        assertThat(Reading.of("Ga je akkoord met het parkeerbeleid?").title()).isEqualTo("Besluit over parkeerbeleid");
        assertThat(Reading.of("Do you approve the parking policy?").title()).isEqualTo("Decision on parking policy");
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        Understanding read = Reading.of("Bedankt dat je er gisteren was en dat je zo lang bent gebleven om alles op te"
                + " ruimen, dat was heel erg fijn van je, groetjes en fijn weekend");

        assertThat(read.title()).hasSizeLessThanOrEqualTo(80).endsWith("…").doesNotEndWith(" …");
    }

    @Test
    void the_language_is_told_by_the_text_and_else_by_the_desk() {
        assertThat(Reading.of("Could you read this before Friday?").language()).isEqualTo(Language.EN);
        assertThat(Reading.of("Lees je dit voor vrijdag?").language()).isEqualTo(Language.NL);
        assertThat(Reading.of("OK").language()).isEqualTo(Language.NL);
    }

    @Test
    void markup_does_not_disturb_and_places_point_into_the_original() {
        String text =
                "Hoi <@U123>, :tada: ga je akkoord met *de offerte*? Graag <https://x.nl/1-2-2026|uiterlijk vrijdag>.";

        Understanding read = Reading.of(text);

        assertThat(read.kind().kind()).isEqualTo(Kind.DECISION);
        assertThat(read.when().dates())
                .singleElement()
                .satisfies(date -> assertThat(
                                text.substring(date.date().begin(), date.date().end()))
                        .endsWith("vrijdag"));
    }
}
