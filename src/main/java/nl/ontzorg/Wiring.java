package nl.ontzorg;

import com.fasterxml.uuid.Generators;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Courier;
import nl.ontzorg.desk.DeskSetup;
import nl.ontzorg.feedback.DeskFigures;
import nl.ontzorg.feedback.FeedbackDesk;
import nl.ontzorg.feedback.FeedbackRound;
import nl.ontzorg.jobs.Rounds;
import nl.ontzorg.jobs.Ticker;
import nl.ontzorg.priority.Queue;
import nl.ontzorg.reminders.ReminderRound;
import nl.ontzorg.requests.Corrections;
import nl.ontzorg.requests.Intake;
import nl.ontzorg.requests.Reactions;
import nl.ontzorg.settings.Settings;
import nl.ontzorg.slack.Books;
import nl.ontzorg.slack.Delivery;
import nl.ontzorg.slack.SlackBot;
import nl.ontzorg.slack.SlackSettings;
import nl.ontzorg.slack.UseCases;
import nl.ontzorg.storage.Database;
import nl.ontzorg.understanding.RequestReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connects the parts to a running bot, by plain constructor calls. */
public final class Wiring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    private final Database database;
    private final SlackBot bot;
    private final Courier courier;
    private final Ticker ticker;

    private Wiring(Database database, SlackBot bot, Courier courier, Ticker ticker) {
        this.database = database;
        this.bot = bot;
        this.courier = courier;
        this.ticker = ticker;
    }

    /** Builds the bot on a database, which it closes in the end, without connecting it yet. */
    public static Wiring of(SlackSettings slack, Database database, InstantSource clock) {
        UseCases useCases = useCases(database, clock);
        Books books = new Books(database.desks(), database.requests(), database.feedback());
        Alarm alarm = new Alarm();
        Delivery delivery = new Delivery(database.transactions(), database.outbox(), alarm);
        SlackBot bot = SlackBot.create(slack, useCases, books, delivery, clock);
        Courier courier = new Courier(database.outbox(), bot.sender(), InstantSource.system());
        alarm.rings(courier::wake);
        ReminderRound reminders = new ReminderRound(
                database.transactions(), database.desks(), database.requests(), database.outbox(), clock);
        FeedbackRound feedback = new FeedbackRound(database.desks(), database.feedback(), database.outbox(), clock);
        Ticker ticker = new Ticker(database.dataSource(), new Rounds(reminders, feedback, courier, clock));
        return new Wiring(database, bot, courier, ticker);
    }

    /** Connects, and says {@code ready} in the log once people can use the bot. */
    public void start() {
        database.outbox().release();
        bot.start();
        ticker.start();
        courier.wake();
        LOG.info("ready");
    }

    private static UseCases useCases(Database database, InstantSource clock) {
        Supplier<UUID> ids = ids();
        return new UseCases(
                new Intake(
                        database.desks(), database.requests(), RequestReader.create(), database.outbox(), ids, clock),
                new Reactions(database.desks(), database.requests(), database.outbox(), clock),
                new Corrections(database.desks(), database.requests(), clock),
                new Queue(database.desks(), database.requests(), clock),
                new DeskSetup(database.desks(), database.outbox(), ids),
                new FeedbackDesk(
                        database.desks(),
                        database.feedback(),
                        new DeskFigures(database.requests()),
                        database.outbox(),
                        ids,
                        clock));
    }

    /** The database of the settings, else {@code ontzorg.db} in the working folder. */
    public static Database database(Settings settings) {
        return Database.open(settings.databaseUrlOr("jdbc:sqlite:ontzorg.db"), InstantSource.system(), ids());
    }

    public static ProductClock clock(Settings settings) {
        return new ProductClock(InstantSource.system(), settings.productTime());
    }

    /** Ids that sort by the time they were made (UUID version 7). */
    public static Supplier<UUID> ids() {
        return Generators.timeBasedEpochGenerator()::generate;
    }

    /** Stops taking envelopes, finishes what is in hand, and closes everything. */
    @Override
    public void close() {
        bot.close();
        ticker.close();
        courier.close();
        database.close();
    }

    /** The bot wakes the courier, who needs the bot to send: this stands between the two until both are there. */
    private static final class Alarm implements Runnable {

        private volatile Runnable sleeper = () -> {};

        void rings(Runnable other) {
            sleeper = other;
        }

        @Override
        public void run() {
            sleeper.run();
        }
    }
}
