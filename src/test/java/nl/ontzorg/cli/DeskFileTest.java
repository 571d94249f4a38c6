package nl.ontzorg.cli;

import static nl.ontzorg.given.Given.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ontzorg.calendar.Term;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskPolicy;
import nl.ontzorg.desk.HouseRule;
import nl.ontzorg.desk.Members;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.PortfolioTopic;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskFileTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private static final String WHOLE = """
            team: T0123456789            # workspace
            manager: U0123456789
            assistants: [U1, U2]
            language: nl                 # nl or en
            zone: Europe/Amsterdam
            working_hours: {mon-thu: "08:30-17:30", fri: "08:30-16:00"}
            intake_channel: C0123456789  # optional
            open_to: everyone            # or: assistants
            tell_requesters: ask         # or: always, never
            portfolio:
              - {topic: privacy, weight: 3, synonyms: [AVG, gegevensbescherming], hot_until: 2026-12-31}
            house_rules:
              - {kind: decision, react_within: 3 working days}
            """;

    @Test
    void the_whole_example_is_read_as_it_stands_there() {
        PersonId manager = new PersonId("T0123456789", "U0123456789");

        assertThat(read(WHOLE))
                .containsExactly(new Desk(
                        ID,
                        new Members(manager, List.of("U1", "U2"), true),
                        new WorkingTime(
                                ZoneId.of("Europe/Amsterdam"),
                                WorkingHours.parse(Map.of("mon-thu", "08:30-17:30", "fri", "08:30-16:00"))),
                        new DeskPolicy(Language.NL, "C0123456789", OpenTo.EVERYONE, TellRequesters.ASK),
                        List.of(new PortfolioTopic(
                                "privacy", 3, List.of("AVG", "gegevensbescherming"), LocalDate.of(2026, 12, 31))),
                        List.of(new HouseRule("decision", Term.parse("3 working days")))));
    }

    @Test
    void only_workspace_and_manager_are_needed() {
        Desk desk = read("team: T1\nmanager: U1\n").get(0);

        assertThat(desk.members()).isEqualTo(new Members(new PersonId("T1", "U1"), List.of(), true));
        assertThat(desk.workingTime()).isEqualTo(WorkingTime.office());
        assertThat(desk.policy()).isEqualTo(new DeskPolicy(Language.NL, null, OpenTo.EVERYONE, TellRequesters.ASK));
        assertThat(desk.portfolio()).isEmpty();
        assertThat(desk.houseRules()).isEmpty();
    }

    @Test
    void fields_left_empty_are_as_if_they_were_not_there() {
        assertThat(read("team: T1\nmanager: U1\nassistants:\nlanguage:\nportfolio:\nintake_channel: ''\n"))
                .isEqualTo(read("team: T1\nmanager: U1\n"));
    }

    @Test
    void other_choices_than_the_usual_are_read() {
        Desk desk = read("""
                team: T1
                manager: U1
                language: EN
                zone: Europe/London
                open_to: assistants
                tell_requesters: never
                portfolio:
                  - topic: wonen
                """).get(0);

        assertThat(desk.policy()).isEqualTo(new DeskPolicy(Language.EN, null, OpenTo.ASSISTANTS, TellRequesters.NEVER));
        assertThat(desk.workingTime().zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(desk.portfolio()).containsExactly(new PortfolioTopic("wonen", 1, List.of(), null));
    }

    @Test
    void an_assistant_named_twice_is_one_assistant() {
        assertThat(read("team: T1\nmanager: U1\nassistants: [U2, U3, U2]\n")
                        .get(0)
                        .members()
                        .assistants())
                .containsExactly("U2", "U3");
    }

    @Test
    void a_file_with_several_documents_makes_several_desks_each_with_the_id_of_its_manager() {
        List<PersonId> asked = new ArrayList<>();

        List<Desk> desks = DeskFile.read("team: T1\nmanager: U1\n---\nteam: T1\nmanager: U2\n", manager -> {
            asked.add(manager);
            return new UUID(0, asked.size());
        });

        assertThat(desks).extracting(Desk::id).containsExactly(new UUID(0, 1), new UUID(0, 2));
        assertThat(asked).containsExactly(new PersonId("T1", "U1"), new PersonId("T1", "U2"));
    }

    @Test
    void a_mark_that_some_editors_put_before_a_file_does_no_harm() {
        assertThat(read("\uFEFFteam: T1\r\nmanager: U1\r\n")).hasSize(1);
    }

    @ParameterizedTest(name = "{1} on line {0}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | 'team' is missing                               | assistants: [U1]
            1  | 'manager' is missing                            | team: T1
            3  | unknown field 'colour'; the fields here are assistants, house_rules, intake_channel | §colour: red
            3  | unknown field 'Language'                        | §Language: nl
            3  | 'team' stands here twice                        | §team: T2
            1  | 'U1' is not the id of a workspace               | team: U1
            2  | 'Jan' is not the id of a person                 | team: T1¶manager: Jan
            2  | one value is expected here                      | team: T1¶manager: [U1]
            2  | one value is expected here                      | team: T1¶manager:
            3  | a list is expected here                         | §assistants: U2
            5  | 'piet' is not the id of a person                | §assistants:¶  - U2¶  - piet
            4  | the manager cannot be an assistant              | §assistants: ¶  - U1
            3  | Not a language Ontzorg knows: fr                | §language: fr
            3  | 'Amsterdam' is not a time zone                  | §zone: Amsterdam
            3  | at least one working day is needed              | §working_hours: {}
            3  | fields are expected here                        | §working_hours: 09:00-17:00
            4  | maandag is not a day                            | §working_hours:¶  maandag: 09:00-17:00
            5  | 9-17 is not a time range                        | §working_hours:¶  mon: 09:00-17:00¶  tue: 9-17
            5  | tue has its hours twice                         | §working_hours:¶  mon-tue: 09:00-17:00¶  tue: 09:00-12:00
            5  | 'mon' stands here twice                         | §working_hours:¶  mon: 09:00-17:00¶  mon: 09:00-12:00
            3  | '#general' is not the id of a channel           | §intake_channel: '#general'
            3  | open_to is everyone or assistants, not 'nobody' | §open_to: nobody
            3  | tell_requesters is ask or always or never       | §tell_requesters: maybe
            3  | fields are expected here                        | §portfolio: [privacy]
            4  | 'topic' is missing                              | §portfolio:¶  - {weight: 3}
            5  | weight is 1, 2 or 3                             | §portfolio:¶  - topic: privacy¶    weight: 4
            4  | 'zwaar' is not a whole number                   | §portfolio:¶  - {topic: privacy, weight: zwaar}
            4  | '31-12-2026' is not a date                      | §portfolio:¶  - {topic: privacy, hot_until: 31-12-2026}
            4  | unknown field 'wieght'                          | §portfolio:¶  - {topic: privacy, wieght: 3}
            4  | 'praatje' is no kind                            | §house_rules:¶  - {kind: praatje, react_within: 1 day}
            4  | 'none' is no kind                               | §house_rules:¶  - {kind: none, react_within: 1 day}
            4  | 'snel' is not a term                            | §house_rules:¶  - {kind: decision, react_within: snel}
            4  | 'react_within' is missing                       | §house_rules:¶  - {kind: decision}
            3  | this is no YAML                                 | §portfolio: [privacy
            6  | this manager has a desk further up              | §language: nl¶---¶team: T1¶manager: U1
            7  | this channel is that of a desk further up       | §intake_channel: C1¶---¶team: T1¶manager: U2¶intake_channel: C1
            4  | 'manager' is missing                            | §---¶team: T1
            """)
    void what_is_wrong_is_refused_with_its_line(int line, String message, String written) {
        String yaml = written.replace("§", "team: T1\nmanager: U1\n").replace('¶', '\n');

        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(FileFault.class)
                .hasMessageStartingWith("line " + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void a_character_that_is_no_text_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("team: T1\nmanager: U1\n\u0000language: nl\n"))
                .isInstanceOf(FileFault.class)
                .hasMessageStartingWith("line 3: a character that no text file holds");
    }

    @Test
    void a_file_without_a_desk_is_refused() {
        assertThatThrownBy(() -> read("# nothing yet\n"))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("no desk in the file");
    }

    @Test
    void the_same_channel_id_in_two_workspaces_is_two_channels() {
        assertThat(DeskFile.read(
                        "team: T1\nmanager: U1\nintake_channel: C1\n---\nteam: T2\nmanager: U1\nintake_channel: C1\n",
                        manager -> ids().get()))
                .hasSize(2);
    }

    private static List<Desk> read(String yaml) {
        return DeskFile.read(yaml, manager -> ID);
    }
}
