package nl.ontzorg.slack;

import static nl.ontzorg.given.Given.NOW;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.delivery.Courier;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.given.Given;
import nl.ontzorg.given.TemporaryDatabase;
import nl.ontzorg.language.Language;
import nl.ontzorg.requests.Request.Identity;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.KindFinding;
import nl.ontzorg.understanding.Reader;
import nl.ontzorg.understanding.Understanding;
import nl.ontzorg.understanding.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A workspace with a manager, an assistant and colleagues, in which people act as they do in Slack: each act reaches
 * the whole bot as the envelope Slack would send, and what the bot shows can be read and pressed. Use it as
 * {@code @RegisterExtension final Workspace slack = new Workspace();}
 */
final class Workspace implements BeforeEachCallback, AfterEachCallback {

    static final String MANAGER = Given.MANAGER.user();
    static final String ASSISTANT = Given.ASSISTANT.user();
    static final String COLLEAGUE = Given.COLLEAGUE.user();

    private final TemporaryDatabase database;
    private final InstantSource clock;
    private final Map<String, Supplier<Understanding>> readings = new HashMap<>();
    private final AtomicLong acts = new AtomicLong();
    private @Nullable FakeSlack slack;
    private @Nullable Replica replica;
    private @Nullable Courier courier;

    Workspace() {
        this(Given.clock());
    }

    Workspace(InstantSource clock) {
        this.clock = clock;
        this.database = new TemporaryDatabase(clock);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        database.beforeEach(context);
        slack = new FakeSlack();
        slack.user(MANAGER, "Noor Bakker", user -> {});
        slack.user(ASSISTANT, "Sam de Wit", user -> {});
        slack.user(COLLEAGUE, "Jan de Vries", user -> {});
        replica = new Replica(database.database(), slack, reader(), Given.ids(), clock);
        courier = database.courier(bot().sender(), clock);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        courier().close();
        replica().close();
        slack().close();
        database.afterEach(context);
    }

    /** What the bot reads in a text; in any other text it reads a decision without a deadline. */
    void reads(String text, Understanding understanding) {
        readings.put(text, () -> understanding);
    }

    /** What happens when the bot reads a text. */
    void failsOn(String text, Supplier<RuntimeException> fault) {
        readings.put(text, () -> {
            throw fault.get();
        });
    }

    static Understanding finding(Language language, Kind kind, String title, @Nullable Moment deadline) {
        When when = new When(deadline, null, null, List.of());
        return new Understanding(language, new KindFinding(kind, 0.95, ""), title, null, when, List.of());
    }

    private Reader reader() {
        return message -> readings.getOrDefault(message.text(), () -> usual(message.text()))
                .get();
    }

    private static Understanding usual(String text) {
        return finding(Language.NL, Kind.DECISION, text.lines().findFirst().orElse(""), null);
    }

    /** Opens the desk of the manager and the assistant, or the one a test made. */
    void open(Desk desk) {
        database.desks().save(desk);
    }

    TemporaryDatabase database() {
        return database;
    }

    FakeSlack slack() {
        return java.util.Objects.requireNonNull(slack);
    }

    SlackBot bot() {
        return replica().bot();
    }

    int woken() {
        return replica().woken();
    }

    /** A tick passes: what could not be read before is tried again. */
    void sweeps() {
        replica().sweeps();
    }

    private Replica replica() {
        return java.util.Objects.requireNonNull(replica);
    }

    private Courier courier() {
        return java.util.Objects.requireNonNull(courier);
    }

    /** Sends what is in the outbox and gives what was posted, oldest first. */
    List<FakeSlack.Call> delivered() {
        int before = slack().calls("chat.postMessage").size();
        courier().run();
        List<FakeSlack.Call> all = slack().calls("chat.postMessage");
        return new ArrayList<>(all.subList(before, all.size()));
    }

    /** The next message that is delivered to this person alone. */
    Shown deliveredTo(String user) {
        return delivered().stream()
                .filter(call -> call.text("channel").equals("D" + user))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new java.util.NoSuchElementException("nothing for " + user))
                .shown();
    }

    /** The requests of the desk. */
    List<nl.ontzorg.requests.Request> requests() {
        return database.requests().all(Given.DESK);
    }

    nl.ontzorg.requests.Request request() {
        return requests().get(requests().size() - 1);
    }

    Identity identity() {
        return request().identity();
    }

    // What people do ------------------------------------------------------------------------------------------------

    Response says(String user, String text) {
        return send(Payloads.message(user, text, "D" + user, nextTs()));
    }

    Response types(String user, String command, String text) {
        return send(Payloads.command(user, command, text, nextAct(), slack().responseUrl()));
    }

    /** What a command answers. */
    Shown asks(String user, String command, String text) {
        return new Shown(
                JsonParser.parseString(types(user, command, text).getBody()).getAsJsonObject());
    }

    /** Presses a button of a message. */
    Response clicks(String user, String actionId, String value) {
        return send(Payloads.click(user, actionId, value, nextAct(), slack().responseUrl()));
    }

    Response clicksOnHome(String user, String actionId, String value) {
        return send(Payloads.clickOnHome(user, actionId, value, nextAct()));
    }

    /** Chooses from a menu of a message. */
    Response chooses(String user, String actionId, String option) {
        return send(Payloads.choice(user, actionId, option, nextAct(), slack().responseUrl()));
    }

    /** The modal that is open. */
    Shown modal() {
        return slack().last("views.open").shown();
    }

    /** Fills in the modal that is open and sends it. */
    Response submits(String user, Map<String, String> fields) {
        return send(Payloads.submission(user, modal().json(), fields, nextAct()));
    }

    /** What the message was replaced with after the last click, or what was said under it. */
    Shown answered() {
        return slack().last("response_url").shown();
    }

    Shown home() {
        return slack().last("views.publish").shown();
    }

    Response opensHome(String user) {
        return send(Payloads.homeOpened(user));
    }

    /** Delivers an envelope as Slack does over Socket Mode. */
    Response send(JsonObject envelope) {
        return replica().take(envelope);
    }

    String nextTs() {
        return NOW.getEpochSecond() + "." + String.format(java.util.Locale.ROOT, "%06d", acts.incrementAndGet());
    }

    private String nextAct() {
        return "act" + acts.incrementAndGet();
    }

    static Instant now() {
        return NOW;
    }
}
