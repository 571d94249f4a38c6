package nl.ontzorg;

import com.fasterxml.uuid.Generators;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.ontzorg.delivery.ArchiveRound;
import nl.ontzorg.delivery.Courier;
import nl.ontzorg.delivery.Mail;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Porter;
import nl.ontzorg.delivery.PostOffice;
import nl.ontzorg.delivery.ReturnedMail;
import nl.ontzorg.delivery.Sender;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.DeskSetup;
import nl.ontzorg.feedback.DeskFigures;
import nl.ontzorg.feedback.FeedbackDesk;
import nl.ontzorg.feedback.FeedbackRound;
import nl.ontzorg.feedback.UndeliveredFeedback;
import nl.ontzorg.jobs.Rounds;
import nl.ontzorg.jobs.Ticker;
import nl.ontzorg.operations.Health;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.reminders.ReminderRound;
import nl.ontzorg.reminders.UndeliveredRequests;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.Reactions;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.slack.Delivery;
import nl.ontzorg.slack.SlackBot;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.slack.UseCases;
import nl.ontzorg.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects the parts to a running bot, by plain constructor calls. */
public final class Wiring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private static final int READERS = 4;

    private final Database database;
    private final SlackBot bot;
    private final Porter porter;
    private final Courier courier;
    private final Ticker ticker;
    private final Health health;

    private Wiring(Database database, SlackBot bot, Porter porter, Courier courier, Ticker ticker, Health health) {
        this.database = database;
        this.bot = bot;
        this.porter = porter;
        this.courier = courier;
        this.ticker = ticker;
        this.health = health;
    }

    /** Builds the bot on these ports and the database below them, which it closes in the end; it is not connected yet. */
    public static Wiring of(SlackSettings slack, Database database, Ports ports, InstantSource clock) {
        Alarm alarm = new Alarm();
        Delivery delivery = new Delivery(
                ports.transactions(),
                ports.inbox(),
                ports.outbox(),
                ports.mail().installations(),
                alarm,
                ports.meters());
        SlackBot bot = SlackBot.create(slack, useCases(ports, clock), ports.books(), delivery, clock, machineClock());
        Courier courier = courier(ports, bot.sender());
        Porter porter = new Porter(ports.inbox(), bot.reception(), machineClock(), readers());
        alarm.wakes(porter::wake, courier::wake);
        ReminderRound reminders = new ReminderRound(
                ports.transactions(), ports.books().desks(), ports.books().requests(), ports.outbox(), clock);
        FeedbackRound feedback =
                new FeedbackRound(ports.books().desks(), ports.books().feedback(), ports.outbox(), clock);
        ArchiveRound archive =
                new ArchiveRound(ports.transactions(), ports.mail().archive(), machineClock());
        Runnable deliveries = () -> {
            porter.sweep();
            courier.wake();
        };
        Rounds rounds = new Rounds(
                deliveries, List.of(reminders::run, feedback::run, bot::knock), List.of(archive::run), clock);
        Ticker ticker = new Ticker(database, rounds, machineClock());
        Health health = new Health(new Signs(machineClock()).of(bot, ports.mail(), ticker, database));
        health.bindTo(ports.meters());
        ports.meters().gauge("ontzorg.outbox.waiting", ports.outbox(), Outbox::waiting);
        return new Wiring(database, bot, porter, courier, ticker, health);
    }

    private static Courier courier(Ports ports, Sender sender) {
        Mail mail = ports.mail();
        ReturnedMail requests =
                new UndeliveredRequests(ports.books().desks(), ports.books().requests(), mail.outbox());
        ReturnedMail feedback = new UndeliveredFeedback(ports.books().feedback(), mail.outbox());
        PostOffice office =
                new PostOffice(ports.transactions(), mail.outbox(), mail.installations(), requests.and(feedback));
        return new Courier(office, sender, machineClock(), ports.meters(), mail.patience());
    }

    /** Connects, and says {@code ready} in the log once people can use the bot. */
    public void start() {
        database.check();
        bot.start();
        bot.knock();
        ticker.start();
        courier.start();
        health.started();
        LOG.info("ready");
    }

    /** Whether it does its work. */
    public Health health() {
        return health;
    }

    private static ExecutorService readers() {
        return Executors.newFixedThreadPool(READERS, work -> new Thread(work, "reader"));
    }

    private static UseCases useCases(Ports ports, InstantSource clock) {
        Supplier<UUID> ids = ids();
        DeskBook desks = ports.books().desks();
        RequestBook requests = ports.books().requests();
        Outbox outbox = ports.outbox();
        return new UseCases(
                new Intake(desks, requests, ports.reader(), outbox, ids, clock),
                new Reactions(desks, requests, outbox, clock),
                new Corrections(desks, requests, clock),
                new Queue(desks, requests, clock),
                new DeskSetup(desks, outbox, ids),
                new FeedbackDesk(desks, ports.books().feedback(), new DeskFigures(requests), outbox, ids, clock));
    }

    /** The database of the settings, else {@code ontzorg.db} in the working folder. */
    public static Database database(Settings settings) {
        return Database.open(settings.databaseUrlOr("jdbc:sqlite:ontzorg.db"), machineClock(), ids());
    }

    public static ProductClock clock(Settings settings) {
        return new ProductClock(machineClock(), settings.productTime());
    }

    /** Real time, whatever the time of the product: leases, pauses and what is noted of deliveries go by it. */
    public static InstantSource machineClock() {
        return InstantSource.system();
    }

    /** Ids that sort by the time they were made (UUID version 7). */
    public static Supplier<UUID> ids() {
        return Generators.timeBasedEpochGenerator()::generate;
    }

    /** Stops taking envelopes, finishes what is in hand, and closes everything. */
    @Override
    public void close() {
        health.stopping();
        bot.close();
        ticker.close();
        porter.close();
        courier.close();
        database.close();
    }

    /** The bot wakes porter and courier, who need the bot: this stands between them until all are there. */
    private static final class Alarm implements Runnable {

        private volatile List<Runnable> sleepers = List.of();

        void wakes(Runnable... others) {
            sleepers = List.of(others);
        }

        @Override
        public void run() {
            sleepers.forEach(Runnable::run);
        }
    }
}
