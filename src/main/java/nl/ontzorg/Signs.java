package nl.ontzorg;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Mail;
import nl.ontzorg.jobs.Ticker;
import nl.ontzorg.operations.Sign;
import nl.ontzorg.slack.SlackBot;
import nl.ontzorg.storage.Database;

/** By what one sees whether a bot does its work; all by the machine clock. */
final class Signs {

    private static final Duration CONNECTION = Duration.ofSeconds(60);
    private static final Duration DELIVERY = Duration.ofSeconds(60);
    private static final Duration TICK = Duration.ofSeconds(30);

    private final InstantSource machineClock;

    Signs(InstantSource machineClock) {
        this.machineClock = machineClock;
    }

    List<Sign> of(SlackBot bot, Mail mail, Ticker ticker, Database database) {
        return List.of(
                Sign.moving(
                        "connection",
                        CONNECTION,
                        since(() -> Optional.of(bot.connection().lastHeard()))),
                Sign.moving("inbox", DELIVERY, since(() -> mail.inbox().oldestDue(machineClock.instant()))),
                Sign.moving("outbox", DELIVERY, since(() -> mail.outbox().oldestDue(machineClock.instant()))),
                Sign.moving("tick", TICK, since(() -> Optional.of(ticker.lastTick()))),
                Sign.sound("database", database::fault));
    }

    private Supplier<Optional<Duration>> since(Supplier<Optional<Instant>> moment) {
        return () -> moment.get().map(then -> Duration.between(then, machineClock.instant()));
    }
}
