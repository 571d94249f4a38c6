package nl.ontzorg.reminders;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.THURSDAY;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.aRequest;
import static nl.ontzorg.given.Given.at;
import static nl.ontzorg.given.Letter.to;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.ontzorg.delivery.InboxKey;
import nl.ontzorg.delivery.Notice.EscalationDigest;
import nl.ontzorg.delivery.Notice.Nudge;
import nl.ontzorg.delivery.Notice.NudgeDigest;
import nl.ontzorg.delivery.Notice.Waiting;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.given.Letter;
import nl.ontzorg.given.SettableClock;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent;
import nl.ontzorg.requests.RequestEvent.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More than three reminders at once are one message; and one that fails keeps no other from being sent. */
class ReminderDigestTest {

    private static final Instant NUDGE_FROM = at(FRIDAY, 11, 0);
    private static final Instant DECIDE_BY = at(FRIDAY, 15, 0);

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger writes = new AtomicInteger();

    @BeforeEach
    void open() {
        database.desks().save(aDesk().build());
    }

    @Test
    void four_at_once_are_one_message_and_a_step_of_each_at_the_same_moment() {
        List<Request> four = kept(4);

        assertThat(saidAt(NUDGE_FROM)).containsExactly(to(MANAGER.user(), new NudgeDigest(waiting(four))));
        assertThat(saidAt(NUDGE_FROM.plusSeconds(60))).isEmpty();
        for (Request request : four) {
            assertThat(database.requests().history(request.id()))
                    .containsExactly(
                            new RequestEvent(request.id(), 1, NUDGE_FROM, null, Step.NUDGED, DECIDE_BY.toString()));
        }
    }

    @Test
    void three_at_once_are_three_messages() {
        kept(3);

        assertThat(saidAt(NUDGE_FROM)).hasSize(3).allMatch(letter -> letter.notice() instanceof Nudge);
    }

    @Test
    void each_assistant_hears_of_all_in_one_message() {
        database.desks().save(aDesk().assistants(ASSISTANT.user(), "USECOND").build());
        List<Request> five = kept(5);
        saidAt(NUDGE_FROM);

        assertThat(saidAt(DECIDE_BY))
                .containsExactly(
                        to(ASSISTANT.user(), new EscalationDigest(waiting(five))),
                        to("USECOND", new EscalationDigest(waiting(five))));
    }

    @Test
    void what_must_be_decided_first_stands_first() {
        List<Request> four = kept(4);
        Request first = aRequest().number(9).due(THURSDAY).build();
        database.requests().add(first);

        NudgeDigest digest = (NudgeDigest) saidAt(NUDGE_FROM).get(0).notice();

        assertThat(digest.requests()).hasSize(5);
        assertThat(digest.requests().get(0).request()).isEqualTo(first.id());
        assertThat(four).extracting(Request::id).doesNotContain(first.id());
    }

    @Test
    void what_was_said_opens_no_transaction_again() {
        kept(5);
        saidAt(NUDGE_FROM);
        saidAt(DECIDE_BY);

        writes.set(0);
        saidAt(DECIDE_BY.plusSeconds(60));

        assertThat(writes).hasValue(0);
    }

    @Test
    void a_request_that_cannot_be_read_keeps_no_other_from_being_reminded() {
        List<Request> two = kept(2);

        assertThat(saidAt(NUDGE_FROM, failingFor("history", two.get(0).id()))).hasSize(1);
        assertThat(saidAt(NUDGE_FROM)).as("and is reminded when it can be read").hasSize(1);
    }

    @Test
    void a_request_that_cannot_be_noted_keeps_the_others_of_a_digest_from_nothing() {
        List<Request> five = kept(5);

        List<Letter> said = saidAt(NUDGE_FROM, failingFor("record", five.get(4).id()));

        assertThat(said).as("three one by one, and the rest at the next round").hasSize(3);
        assertThat(saidAt(NUDGE_FROM)).isNotEmpty();
    }

    @Test
    void a_desk_that_cannot_be_read_keeps_no_other_from_being_reminded() {
        UUID other = UUID.randomUUID();
        database.desks()
                .save(aDesk().id(other)
                        .manager(new PersonId(MANAGER.team(), "UOTHERMANAGER"))
                        .build());
        kept(1);

        assertThat(saidAt(NUDGE_FROM, failingFor("open", other))).hasSize(1);
    }

    private static List<Waiting> waiting(List<Request> requests) {
        return requests.stream()
                .map(request -> new Waiting(request.id(), DECIDE_BY))
                .toList();
    }

    private List<Request> kept(int number) {
        List<Request> requests = new ArrayList<>();
        IntStream.rangeClosed(1, number)
                .forEach(
                        each -> requests.add(aRequest().number(each).due(FRIDAY).build()));
        requests.forEach(database.requests()::add);
        return requests;
    }

    private List<Letter> saidAt(Instant moment) {
        return saidAt(moment, database.requests());
    }

    private List<Letter> saidAt(Instant moment, RequestBook requests) {
        clock.set(moment);
        new ReminderRound(counting(), database.desks(), requests, database.outbox(), clock).run();
        return Letter.takenFrom(database.outbox());
    }

    private Transactions counting() {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                writes.incrementAndGet();
                return database.transactions().inOne(work);
            }

            @Override
            public <T> java.util.Optional<T> once(InboxKey key, Supplier<T> work) {
                return database.transactions().once(key, work);
            }
        };
    }

    /** The real book, of which one method fails for one thing. */
    private RequestBook failingFor(String method, UUID id) {
        return (RequestBook) Proxy.newProxyInstance(
                RequestBook.class.getClassLoader(), new Class<?>[] {RequestBook.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method) && id.equals(arguments[0])) {
                        throw new IllegalStateException("a row that cannot be read");
                    }
                    try {
                        return called.invoke(database.requests(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
