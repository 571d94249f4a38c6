package nl.ontzorg.feedback;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MONDAY;
import static nl.ontzorg.given.Given.NOW;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.understanding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskFiguresTest {

    private static final Instant FRIDAY_MORNING = at(FRIDAY, 9, 0);

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final Desk desk = aDesk().build();
    private int number;

    @BeforeEach
    void open() {
        database.desks().save(desk);
    }

    @Test
    void an_empty_desk_has_nothing_to_show() {
        assertThat(figures()).isEqualTo(new Figures(0, 0, 0, 0));
    }

    @Test
    void what_waits_is_counted_and_what_is_past_its_decide_by_is_late() {
        kept(aRequest().due(THURSDAY));
        kept(aRequest().due(FRIDAY));
        kept(aRequest().received(at(THURSDAY, 9, 0)));
        kept(aRequest().due(THURSDAY).snoozedUntil(FRIDAY_MORNING));

        assertThat(figures().waiting()).isEqualTo(4);
        assertThat(figures().late()).isEqualTo(2);
    }

    @Test
    void what_was_put_aside_passed_on_or_closed_does_not_wait() {
        kept(aRequest().due(MONDAY).snoozedUntil(at(FRIDAY, 9, 1)));
        kept(aRequest().due(MONDAY).delegatedTo("UDELEGATE"));
        kept(aRequest().due(MONDAY).state(RequestState.DONE));

        assertThat(figures())
                .extracting(Figures::waiting, Figures::late, Figures::oldestDays)
                .containsExactly(0, 0, 0);
    }

    @Test
    void what_was_merely_told_asks_for_no_reaction_and_so_is_never_late() {
        kept(aRequest().kind(Kind.INFORMATION).received(at(MONDAY.minusWeeks(4), 9, 0)));
        kept(aRequest()
                .kind(Kind.INFORMATION)
                .received(at(MONDAY, 9, 0))
                .state(RequestState.DONE)
                .since(at(THURSDAY, 9, 0)));

        assertThat(figures()).isEqualTo(new Figures(0, 0, 0, 0));
    }

    @Test
    void the_oldest_is_counted_in_working_days() {
        kept(aRequest().received(at(THURSDAY.minusWeeks(1), 16, 0)));
        kept(aRequest().received(at(TUESDAY, 9, 0)));

        assertThat(figures().oldestDays()).isEqualTo(6);
    }

    @Test
    void the_median_is_the_middle_reaction_in_working_hours() {
        closed(at(MONDAY, 9, 0), at(MONDAY, 10, 0));
        closed(at(MONDAY, 16, 0), at(TUESDAY, 11, 0));
        closed(at(MONDAY.minusWeeks(1), 9, 0), at(MONDAY, 17, 0));

        assertThat(figures().medianHours()).isEqualTo(3);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        closed(at(MONDAY, 9, 0), at(MONDAY, 10, 0));
        closed(at(MONDAY, 9, 0), at(TUESDAY, 10, 0));

        assertThat(figures().medianHours()).isEqualTo(5);
    }

    @Test
    void only_reactions_of_the_last_four_weeks_count_and_a_withdrawal_is_none() {
        closed(at(MONDAY.minusWeeks(5), 9, 0), at(FRIDAY.minusWeeks(4), 8, 59));
        kept(aRequest().received(NOW).state(RequestState.WITHDRAWN).since(at(TUESDAY, 9, 0)));

        assertThat(figures().medianHours()).isZero();
    }

    private void closed(Instant received, Instant reacted) {
        kept(aRequest().received(received).state(RequestState.ANSWERED).since(reacted));
    }

    private void kept(RequestBuilder builder) {
        number++;
        database.requests().add(builder.number(number).build());
    }

    private Figures figures() {
        return new DeskFigures(database.requests()).of(desk, FRIDAY_MORNING);
    }
}
