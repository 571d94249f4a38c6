package nl.ontzorg.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.methods.MethodsClient;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ontzorg.delivery.Porter;
import nl.ontzorg.delivery.Sender;

/** The bot in Slack: what people do there reaches the use cases, and what the outbox holds reaches people. */
public final class SlackBot implements AutoCloseable {

    private final App app;
    private final Ends ends;
    private final Set<String> names;

    private SlackBot(App app, Ends ends, Set<String> names) {
        this.app = app;
        this.ends = ends;
        this.names = names;
    }

    /**
     * Puts the bot together; nothing is connected yet.
     *
     * @param clock of the product
     * @param machineClock real time
     */
    public static SlackBot create(
            SlackSettings settings,
            UseCases useCases,
            Books books,
            Delivery delivery,
            InstantSource clock,
            InstantSource machineClock) {
        Slack slack = WebApi.at(settings.apiUrl(), settings.callTimeout(), delivery.meters());
        MethodsClient methods = slack.methods(settings.botToken());
        Commands commands = new Commands(settings.commandPrefix());
        Installation installation = new Installation(methods);
        People people = new People(methods, new ReaderLanguage(books.desks()), clock);
        Screens screens = new Screens(methods, slack);

        Wording wording = new Wording(people, clock);
        Sight sight = new Sight(books);
        Listings listings = new Listings(sight, wording);
        QueuePages pages = new QueuePages(useCases.queue(), listings, wording);
        FeedbackNotes notes = new FeedbackNotes(books.feedback(), wording, clock);
        Homes homes = new Homes(useCases.queue(), pages, listings, notes);
        Notices notices = new Notices(books, useCases.queue(), sight, wording, clock);
        Refresh refresh = new Refresh(screens, pages, homes, notices, sight);
        Flashes flashes = new Flashes(wording);
        Acts acts = new Acts(delivery);
        Incomings incomings = new Incomings(people, new Links(methods));

        NewRequestForms newRequests =
                new NewRequestForms(useCases.intake(), books.desks(), acts, incomings, screens, clock);
        FeedbackHandlers feedback = new FeedbackHandlers(useCases.feedback(), notes, wording, acts, screens, refresh);
        DeskFields fields = new DeskFields(books.desks(), people);
        DeskHandlers desk = new DeskHandlers(useCases.setup(), fields, acts, screens, refresh, commands);

        Faults faults = new Faults(installation, people, screens, commands);
        App app = app(settings, slack, faults, new OwnWorkspace(installation));
        Switchboard board = new Switchboard(app, installation, people, screens);
        MessageHandlers messages = new MessageHandlers(installation, books.desks(), acts);
        Registration on = new Registration(board, commands);
        on.commands(
                new QueueCommand(books.desks(), pages, wording, commands),
                new RequestCommand(useCases.intake(), acts, newRequests, clock),
                new DeskCommand(desk, feedback, commands));
        on.events(messages, new HomeHandlers(installation, people, useCases.setup(), acts, homes, screens));
        on.newRequests(newRequests, new CandidateActions(useCases.intake(), books.requests(), acts, refresh));
        on.requests(
                new QueueActions(screens, pages, homes),
                new RequestActions(useCases, acts, refresh, flashes),
                new RequestModals(screens, sight, new Details(books.requests(), wording, clock), refresh, clock),
                new RequestForms(useCases, acts, sight, people, refresh, flashes));
        on.desk(desk, feedback);
        Tenancy tenancy = new Tenancy(installation, delivery.installations());
        on.tenancy(tenancy);

        Letters letters =
                new Letters(books, people, notices, notes, new Reports(sight, wording, commands, clock), wording);
        Reception reception = new Reception(acts, people, useCases.intake(), incomings, newRequests, clock);
        CatchUp catchUp = new CatchUp(
                new History(methods, Pace.usual().between()),
                books.watermarks(),
                new WaitingThreads(books.desks(), books.requests()),
                new CatchUp.Ears(messages, installation),
                Pace.usual(),
                clock);
        Doorway doorway = new Doorway(app, installation, new Traffic(delivery.meters()), catchUp, machineClock);
        return new SlackBot(
                app,
                new Ends(
                        new SlackSender(methods, letters, System::nanoTime),
                        reception,
                        doorway.at(settings.door()),
                        catchUp,
                        tenancy),
                board.names());
    }

    /** Bolt without its own authorisation, which would refuse everybody for minutes after one bad answer of Slack. */
    private static App app(SlackSettings settings, Slack slack, Faults faults, OwnWorkspace workspace) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(settings.botToken())
                // An event nobody has a use for must not come again.
                .allEventsApiAutoAckEnabled(true)
                .build();
        return new App(config, new ArrayList<>(List.of(faults, workspace)));
    }

    public App app() {
        return app;
    }

    /** Every name there is a handler for, with its kind before it. */
    Set<String> names() {
        return names;
    }

    public Sender sender() {
        return ends.sender();
    }

    public Porter.Receiver reception() {
        return ends.reception();
    }

    /**
     * Connects, and returns once Slack reaches the bot.
     *
     * @throws RuntimeException that says what is wrong and what to do about it
     */
    public void start() {
        ends.receiver().start();
    }

    /** Sees whether a workspace that did not let the bot in does so again: its refusal may have been a mistake. */
    public void knock() {
        ends.tenancy().knock();
    }

    /** Whether Slack reaches the bot now. */
    public Connection connection() {
        return ends.receiver().connection();
    }

    /** Takes nothing more from Slack, and finishes what is in hand within four seconds. */
    @Override
    public void close() {
        ends.catchUp().close();
        ends.receiver().close();
    }

    /** Where delivery meets Slack: what goes out, what came in, and whether the bot may be there. */
    private record Ends(Sender sender, Reception reception, Receiver receiver, CatchUp catchUp, Tenancy tenancy) {}
}
