package nl.ontzorg.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Porter;
import nl.ontzorg.desk.DeskSetup;
import nl.ontzorg.feedback.DeskFigures;
import nl.ontzorg.feedback.FeedbackDesk;
import nl.ontzorg.given.Directly;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.Reactions;
import nl.ontzorg.storage.Database;
import nl.ontzorg.understanding.Reader;

/** A whole bot on a database, to which envelopes are handed as Slack does; it reads what came at once. */
final class Replica implements AutoCloseable {

    private final SlackBot bot;
    private final Porter porter;
    private int woken;

    Replica(Database database, FakeSlack slack, Reader reader, Supplier<UUID> ids, InstantSource clock) {
        var desks = database.desks();
        var requests = database.requests();
        var outbox = database.outbox();
        UseCases useCases = new UseCases(
                new Intake(desks, requests, reader, outbox, ids, clock),
                new Reactions(desks, requests, outbox, clock),
                new Corrections(desks, requests, clock),
                new Queue(desks, requests, clock),
                new DeskSetup(desks, outbox, ids),
                new FeedbackDesk(desks, database.feedback(), new DeskFigures(requests), outbox, ids, clock));
        bot = SlackBot.create(
                new SlackSettings("xoxb-secret", new Door.SocketMode("xapp-secret"), slack.url(), ""),
                useCases,
                new Books(desks, requests, database.feedback(), database.watermarks()),
                new Delivery(
                        database.transactions(),
                        database.inbox(),
                        outbox,
                        database.installations(),
                        this::wake,
                        new SimpleMeterRegistry()),
                clock,
                clock);
        porter = new Porter(database.inbox(), bot.reception(), clock, new Directly());
    }

    /** What came is read at once, as a test wants to see what became of it. */
    private void wake() {
        woken++;
        porter.wake();
    }

    SlackBot bot() {
        return bot;
    }

    int woken() {
        return woken;
    }

    /** A tick passes: what could not be read before is tried again. */
    void sweeps() {
        porter.sweep();
    }

    /** Hands over an envelope, as it comes over Socket Mode. */
    Response take(JsonObject envelope) {
        Request<?> request = new SocketModeRequestParser(bot.app().config())
                .parse(envelope.toString())
                .getBoltRequest();
        try {
            return bot.app().run(request);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        bot.close();
        porter.close();
    }
}
