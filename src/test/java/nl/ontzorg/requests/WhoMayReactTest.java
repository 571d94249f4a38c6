package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.guest;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.ReactionOutcome.NotAllowed;
import nl.ontzorg.requests.ReactionOutcome.Reacted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WhoMayReactTest {

    private static final PersonId DELEGATE = new PersonId(TEAM, "UDELEGATE");
    private static final PersonId AUTHOR = new PersonId(TEAM, "UAUTHOR");

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private Reactions reactions;

    @BeforeEach
    void open() {
        reactions = new Reactions(database.desks(), database.requests(), database.outbox(), clock());
        database.desks().save(aDesk().build());
    }

    @Test
    void only_the_manager_decides() {
        Request request = kept(aRequest());

        for (Person other : others()) {
            assertThat(reactions.approve(other, request.id(), null)).isEqualTo(new NotAllowed());
            assertThat(reactions.reject(other, request.id(), null)).isEqualTo(new NotAllowed());
            assertThat(reactions.answer(other, request.id(), "Ja")).isEqualTo(new NotAllowed());
            assertThat(reactions.delegate(other, request.id(), "UANYONE", null)).isEqualTo(new NotAllowed());
            assertThat(reactions.snooze(other, request.id(), at(TUESDAY, 9, 0))).isEqualTo(new NotAllowed());
        }
        assertUntouched(request);
    }

    @Test
    void the_assistant_may_record_that_it_was_done() {
        assertThat(reactions.done(person(ASSISTANT), kept(aRequest()).id())).isInstanceOf(Reacted.class);
    }

    @Test
    void nobody_outside_the_pair_may_call_it_done() {
        Request request = kept(aRequest());

        for (Person other : List.of(person(COLLEAGUE), guest(ASSISTANT), stranger(ASSISTANT))) {
            assertThat(reactions.done(other, request.id())).isEqualTo(new NotAllowed());
        }
        assertUntouched(request);
    }

    @Test
    void an_assistant_may_do_nothing_before_the_manager_confirmed() {
        database.desks().save(aDesk().unconfirmed().build());
        Request request = kept(aRequest());

        assertThat(reactions.done(person(ASSISTANT), request.id())).isEqualTo(new NotAllowed());
        assertUntouched(request);
    }

    @Test
    void the_person_it_was_passed_on_to_may_finish_it_and_nothing_else() {
        Request request = kept(aRequest().delegatedTo(DELEGATE.user()));

        assertThat(reactions.approve(person(DELEGATE), request.id(), null)).isEqualTo(new NotAllowed());
        assertThat(reactions.done(guest(DELEGATE), request.id())).isEqualTo(new NotAllowed());
        assertThat(reactions.done(stranger(DELEGATE), request.id())).isEqualTo(new NotAllowed());
        assertThat(reactions.done(person(DELEGATE), request.id())).isInstanceOf(Reacted.class);
    }

    @Test
    void who_had_it_before_the_manager_took_it_back_may_no_longer_finish_it() {
        Request request = kept(aRequest().delegatedTo(DELEGATE.user()));
        reactions.snooze(person(MANAGER), request.id(), at(TUESDAY, 9, 0));

        assertThat(reactions.done(person(DELEGATE), request.id())).isEqualTo(new NotAllowed());
    }

    @Test
    void who_asked_may_withdraw_it_and_so_may_the_author_of_what_was_forwarded() {
        Request own = kept(aRequest().number(1));
        Request forwarded = kept(aRequest().number(2).askedBy(ASSISTANT).requester(AUTHOR.user(), "Piet"));

        assertThat(reactions.withdraw(person(COLLEAGUE), own.id())).isInstanceOf(Reacted.class);
        assertThat(reactions.withdraw(person(AUTHOR), forwarded.id())).isInstanceOf(Reacted.class);
        assertThat(database.requests().open(own.identity().desk())).isEmpty();
    }

    @Test
    void nobody_else_may_withdraw_it_not_even_the_manager() {
        Request request = kept(aRequest());

        for (Person other :
                List.of(person(MANAGER), person(ASSISTANT), person(AUTHOR), guest(COLLEAGUE), stranger(COLLEAGUE))) {
            assertThat(reactions.withdraw(other, request.id())).isEqualTo(new NotAllowed());
        }
        assertUntouched(request);
    }

    @Test
    void what_does_not_exist_looks_the_same_as_what_is_not_allowed() {
        UUID nothing = UUID.randomUUID();

        assertThat(reactions.approve(person(MANAGER), nothing, null)).isEqualTo(new NotAllowed());
        assertThat(reactions.withdraw(person(COLLEAGUE), nothing)).isEqualTo(new NotAllowed());
    }

    private static List<Person> others() {
        return List.of(person(ASSISTANT), person(COLLEAGUE), guest(MANAGER), stranger(MANAGER));
    }

    private static Person stranger(PersonId id) {
        return person(new PersonId("T2", id.user()));
    }

    private Request kept(RequestBuilder builder) {
        Request request = builder.build();
        database.requests().add(request);
        return request;
    }

    private void assertUntouched(Request request) {
        assertThat(database.requests().find(TEAM, request.id())).contains(request);
        assertThat(database.requests().history(request.id())).isEmpty();
        assertThat(Letter.takenFrom(database.outbox())).isEmpty();
    }
}
