package nl.ontzorg.requests;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.DESK;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.TEAM;
import static nl.ontzorg.given.Given.TUESDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Given.clock;
import static nl.ontzorg.given.Given.person;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice.HandOver;
import nl.ontzorg.delivery.Notice.Outcome;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.RequestBuilder;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Origin.Via;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoHearsTest {

    private static final PersonId AUTHOR = new PersonId(TEAM, "UAUTHOR");
    private static final Destination WHERE_ASKED = new Destination(TEAM, "D1", null);

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private Reactions reactions;

    @BeforeEach
    void open() {
        reactions = new Reactions(database.desks(), database.requests(), database.outbox(), clock());
        database.desks().save(aDesk().build());
    }

    @Test
    void who_asked_hears_the_outcome_where_they_asked() {
        Request request = kept(aRequest());

        reactions.answer(person(MANAGER), request.id(), "Ja");

        assertLetters().containsExactly(new Letter(WHERE_ASKED, new Outcome(request.id(), 1)));
    }

    @Test
    void who_asked_hears_nothing_of_putting_it_aside() {
        reactions.snooze(person(MANAGER), kept(aRequest()).id(), at(TUESDAY, 9, 0));

        assertLetters().isEmpty();
    }

    @Test
    void who_asked_hears_who_has_it_and_that_person_gets_it() {
        Request request = kept(aRequest());

        reactions.delegate(person(MANAGER), request.id(), "UDELEGATE", null);

        assertLetters()
                .containsExactly(
                        new Letter(WHERE_ASKED, new Outcome(request.id(), 1)),
                        to("UDELEGATE", new HandOver(request.id(), 1)));
    }

    @Test
    void each_person_it_is_passed_on_to_gets_it() {
        Request request = kept(aRequest());
        reactions.delegate(person(MANAGER), request.id(), "UFIRST", null);
        reactions.delegate(person(MANAGER), request.id(), "USECOND", null);

        assertLetters()
                .contains(to("UFIRST", new HandOver(request.id(), 1)), to("USECOND", new HandOver(request.id(), 2)));
    }

    @Test
    void who_takes_the_step_is_not_told_of_it() {
        Request own = kept(aRequest().askedBy(MANAGER));
        Request withdrawn = kept(aRequest().number(2));

        reactions.done(person(MANAGER), own.id());
        reactions.withdraw(person(COLLEAGUE), withdrawn.id());

        assertLetters().isEmpty();
    }

    @Test
    void the_forwarder_hears_it_in_person_and_the_author_does_not() {
        Request request = kept(forwarded());

        reactions.approve(person(MANAGER), request.id(), null);

        assertLetters().containsExactly(to(ASSISTANT.user(), new Outcome(request.id(), 1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ASK", "NEVER"})
    void the_author_is_not_told_unless_the_desk_says_always(TellRequesters tell) {
        database.desks().save(aDesk().tellRequesters(tell).build());

        reactions.approve(person(MANAGER), kept(forwarded()).id(), null);

        assertLetters().extracting(letter -> letter.to().channel()).containsExactly(ASSISTANT.user());
    }

    @Test
    void the_author_is_told_when_the_desk_says_always() {
        database.desks().save(aDesk().tellRequesters(TellRequesters.ALWAYS).build());
        Request request = kept(forwarded());

        reactions.approve(person(MANAGER), request.id(), null);

        assertLetters()
                .containsExactly(
                        to(ASSISTANT.user(), new Outcome(request.id(), 1)),
                        to(AUTHOR.user(), new Outcome(request.id(), 1)));
    }

    @Test
    void nobody_is_told_twice_or_of_their_own_step_when_the_desk_says_always() {
        database.desks().save(aDesk().tellRequesters(TellRequesters.ALWAYS).build());
        Request own = kept(aRequest());
        Request fromTheManager = kept(forwarded().number(2).requester(MANAGER.user(), "Marja"));
        Request named = kept(forwarded().number(3).requester(null, "Jan"));

        reactions.done(person(MANAGER), own.id());
        reactions.done(person(MANAGER), fromTheManager.id());
        reactions.done(person(MANAGER), named.id());

        assertLetters()
                .containsExactlyInAnyOrder(
                        new Letter(WHERE_ASKED, new Outcome(own.id(), 1)),
                        to(ASSISTANT.user(), new Outcome(fromTheManager.id(), 1)),
                        to(ASSISTANT.user(), new Outcome(named.id(), 1)));
    }

    @Test
    void the_forwarder_hears_that_the_author_withdrew_it() {
        Request request = kept(forwarded());

        reactions.withdraw(person(AUTHOR), request.id());

        assertLetters().containsExactly(to(ASSISTANT.user(), new Outcome(request.id(), 1)));
        assertThat(database.requests().open(DESK)).isEmpty();
    }

    private static RequestBuilder forwarded() {
        return aRequest().askedBy(ASSISTANT).requester(AUTHOR.user(), "Piet").via(Via.SHARED);
    }

    private Request kept(RequestBuilder builder) {
        Request request = builder.build();
        database.requests().add(request);
        return request;
    }

    private ListAssert<Letter> assertLetters() {
        return assertThat(Letter.takenFrom(database.outbox()));
    }
}
