package nl.ontzorg.slack;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a line to Slack over Socket Mode: opens the next one when Slack announces the end of this one, when it ends
 * without a word, and when it gives no sign of life any more. All of it happens on one thread.
 */
final class SocketReceiver implements Receiver {

    /** What a message of Slack is about, as far as the line goes. */
    private record Frame(@Nullable String type, @Nullable String reason) {}

    /** Where lines go, and who is told of each. */
    record Lines(Addresses addresses, @Nullable String proxy, Runnable opened) {}

    private static final Logger LOG = LoggerFactory.getLogger(SocketReceiver.class);
    private static final String STOPPED = "Stopped before Slack could be reached.";
    private static final Duration TO_STOP = Duration.ofSeconds(1);

    private final Lines lines;
    private final Envelopes envelopes;
    private final Traffic traffic;
    private final Rhythm rhythm;
    private final InstantSource clock;
    private final BackOff backOff;
    private final Instant made;
    private final Gson gson = new Gson();
    private final CompletableFuture<Boolean> connected = new CompletableFuture<>();
    private final Set<Line> old = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor keeper = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "slack-line");
        thread.setDaemon(true);
        return thread;
    });
    private final Line.Ear ear = new Ear();
    private volatile @Nullable Line current;
    private volatile boolean stopped;
    private boolean opening;

    SocketReceiver(Lines lines, Envelopes envelopes, Traffic traffic, Rhythm rhythm, InstantSource clock) {
        this.lines = lines;
        this.envelopes = envelopes;
        this.traffic = traffic;
        this.rhythm = rhythm;
        this.clock = clock;
        this.made = clock.instant();
        this.backOff = new BackOff(
                rhythm.firstWait(),
                rhythm.longestWait(),
                () -> ThreadLocalRandom.current().nextDouble());
        keeper.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void start() {
        try {
            keeper.execute(() -> openIn(backOff.next()));
            long ping = rhythm.ping().toMillis();
            var unused = keeper.scheduleWithFixedDelay(this::look, ping, ping, TimeUnit.MILLISECONDS);
            connected.join();
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException(STOPPED, e);
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void openIn(Duration wait) {
        opening = true;
        try {
            var unused = keeper.schedule(this::open, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("no new line while stopping");
        }
    }

    private void open() {
        try {
            URI address = lines.addresses().next();
            if (!stopped) {
                take(Line.open(address, lines.proxy(), ear));
            }
        } catch (SlackRefused e) {
            if (!connected.completeExceptionally(e)) {
                tryAgain(e, Duration.ZERO);
            }
        } catch (SlackUnreachable e) {
            tryAgain(e, e.retryAfter());
        } catch (IOException e) {
            LOG.debug("connecting failed", e);
            tryAgain(
                    new IllegalStateException("Slack gave an address for Socket Mode, but does not answer there;"
                            + " see whether a firewall or proxy stops WebSockets"),
                    Duration.ZERO);
        } catch (RuntimeException e) {
            LOG.debug("connecting failed", e);
            tryAgain(new IllegalStateException(e.getClass().getName()), Duration.ZERO);
        }
    }

    private void tryAgain(Exception fault, Duration atLeast) {
        Duration wait = backOff.next();
        Duration longer = wait.compareTo(atLeast) > 0 ? wait : atLeast;
        LOG.warn("no line to Slack: {}; next attempt in {} s", fault.getMessage(), (longer.toMillis() + 500) / 1_000);
        openIn(longer);
    }

    private void take(Line line) {
        Line before = current;
        current = line;
        opening = false;
        if (stopped) {
            line.hangUp();
            return;
        }
        if (before != null) {
            traffic.reconnected();
            retire(before);
        }
        LOG.info("connected to Slack");
        connected.complete(true);
        lines.opened().run();
    }

    /** What Slack sent over the old line before it knew of the new one is still taken and acknowledged there. */
    private void retire(Line line) {
        old.add(line);
        Runnable hangUp = () -> {
            old.remove(line);
            line.hangUp();
        };
        var unused = keeper.schedule(hangUp, rhythm.grace().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        Line line = current;
        if (line == null || opening) {
            return;
        }
        if (line.silence().compareTo(rhythm.dead()) >= 0) {
            LOG.warn("Slack gave no sign of life for {} s", line.silence().toSeconds());
            openIn(backOff.next());
            line.hangUp();
            return;
        }
        if (line.age().compareTo(rhythm.steady()) >= 0) {
            backOff.reset();
        }
        line.ping();
    }

    /** What comes over a line; only what matters to the line itself goes to its keeper. */
    private final class Ear implements Line.Ear {

        @Override
        public void heard(Line line, String text) {
            Frame frame = frame(text);
            if ("disconnect".equals(frame.type())) {
                tell(() -> announced(line, String.valueOf(frame.reason())));
            } else if (!"hello".equals(frame.type()) && !stopped) {
                envelopes.take(text, ack -> send(line, ack));
            }
        }

        @Override
        public void ended(Line line) {
            tell(() -> {
                if (line == current && !opening) {
                    LOG.info("the line to Slack ended");
                    openIn(backOff.next());
                }
            });
        }
    }

    private Frame frame(String text) {
        try {
            return gson.fromJson(text, Frame.class);
        } catch (JsonParseException e) {
            return new Frame(null, null);
        }
    }

    private void tell(Runnable what) {
        try {
            keeper.execute(what);
        } catch (RejectedExecutionException e) {
            LOG.debug("the line changed while stopping");
        }
    }

    /** The new line comes before the old one goes, and at most one a moment if Slack announces the end at once. */
    private void announced(Line line, String reason) {
        if (line != current || opening) {
            return;
        }
        if (reason.equals("link_disabled")) {
            LOG.error("Socket Mode is switched off for the app: switch it on again on the app's page 'Socket Mode'.");
            backOff.slowDown();
            openIn(rhythm.longestWait().dividedBy(3));
            return;
        }
        LOG.debug("Slack announces the end of the line: {}", reason);
        openIn(line.age().compareTo(rhythm.firstWait()) < 0 ? rhythm.firstWait() : Duration.ZERO);
    }

    /** Over the line the envelope came by, else over the one there is now. */
    private boolean send(Line line, String ack) {
        Line now = current;
        return line.send(ack) || (now != null && now != line && now.send(ack));
    }

    @Override
    public Connection connection() {
        Line line = current;
        if (line == null) {
            return new Connection(false, made);
        }
        Duration silence = line.silence();
        boolean alive = line.isOpen() && silence.compareTo(rhythm.dead()) < 0;
        return new Connection(alive, clock.instant().minus(silence));
    }

    @Override
    public void close() {
        stopped = true;
        keeper.shutdown();
        connected.completeExceptionally(new IllegalStateException(STOPPED));
        envelopes.close();
        old.forEach(Line::hangUp);
        Line line = current;
        if (line != null) {
            line.hangUp();
        }
        try {
            if (!keeper.awaitTermination(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                keeper.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
