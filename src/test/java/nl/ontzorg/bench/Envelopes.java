package nl.ontzorg.bench;

import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Locale;
import nl.ontzorg.Wiring;
import nl.ontzorg.desk.DeskSetup;
import nl.ontzorg.feedback.DeskFigures;
import nl.ontzorg.feedback.FeedbackDesk;
import nl.ontzorg.practice.PracticeWorkspace;
import nl.ontzorg.practice.world.MovableTime;
import nl.ontzorg.practice.world.Scenario;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.Reactions;
import nl.ontzorg.slack.Books;
import nl.ontzorg.slack.Delivery;
import nl.ontzorg.slack.Door;
import nl.ontzorg.slack.SlackBot;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.slack.UseCases;
import nl.ontzorg.storage.Database;

/** The whole way of a direct message of some 700 characters, from the envelope as Slack sends it to its acknowledgement. */
final class Envelopes implements AutoCloseable {

    private static final String TEXT = "Graag je akkoord op het contract. ".repeat(20);

    private final PracticeWorkspace workspace;
    private final SlackBot bot;
    private final SocketModeRequestParser parser;

    Envelopes(Database database) {
        InstantSource clock = Wiring.machineClock();
        workspace = PracticeWorkspace.start(0, Scenario.standard().quiet(), new MovableTime(clock, to -> {}), null);
        var desks = database.desks();
        var requests = database.requests();
        var outbox = database.outbox();
        UseCases useCases = new UseCases(
                new Intake(
                        desks,
                        requests,
                        message -> {
                            throw new IllegalStateException("nothing is read here");
                        },
                        outbox,
                        Wiring.ids(),
                        clock),
                new Reactions(desks, requests, outbox, clock),
                new Corrections(desks, requests, clock),
                new Queue(desks, requests, clock),
                new DeskSetup(desks, outbox, Wiring.ids()),
                new FeedbackDesk(desks, database.feedback(), new DeskFigures(requests), outbox, Wiring.ids(), clock));
        bot = SlackBot.create(
                new SlackSettings(
                        workspace.botToken(), new Door.SocketMode(workspace.appToken()), workspace.apiUrl(), ""),
                useCases,
                new Books(desks, requests, database.feedback(), database.watermarks()),
                new Delivery(
                        database.transactions(),
                        database.inbox(),
                        outbox,
                        database.installations(),
                        () -> {},
                        new SimpleMeterRegistry()),
                clock,
                clock);
        parser = new SocketModeRequestParser(bot.app().config());
    }

    /** Takes in one message, and returns when its acknowledgement may be sent. */
    void take(long number) {
        try {
            Response response = bot.app().run(parser.parse(envelope(number)).getBoltRequest());
            if (response.getStatusCode() != 200) {
                throw new IllegalStateException("not acknowledged");
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String envelope(long number) {
        String ts = String.format(Locale.ROOT, "%d.%06d", 1_795_420_800 + number / 1_000_000, number % 1_000_000);
        return "{\"envelope_id\":\"e-" + number + "\",\"type\":\"events_api\",\"accepts_response_payload\":false,"
                + "\"retry_attempt\":0,\"retry_reason\":\"\",\"payload\":{\"token\":\"t\",\"team_id\":\"T0PRACTICE\","
                + "\"api_app_id\":\"A0ONTZORG\",\"type\":\"event_callback\",\"event_id\":\"Ev" + number
                + "\",\"event_time\":1795420800,\"authorizations\":[{\"team_id\":\"T0PRACTICE\",\"user_id\":\"U0ONTZORG\","
                + "\"is_bot\":true}],\"event\":{\"type\":\"message\",\"channel\":\"D1\",\"channel_type\":\"im\",\"user\":"
                + "\"U0ASSIST\",\"text\":" + new JsonPrimitive(TEXT) + ",\"ts\":\"" + ts + "\",\"event_ts\":\"" + ts
                + "\",\"client_msg_id\":\"c-" + number + "\",\"team\":\"T0PRACTICE\"}}}";
    }

    @Override
    public void close() {
        bot.close();
        workspace.close();
    }
}
