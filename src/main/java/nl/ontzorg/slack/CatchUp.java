package nl.ontzorg.slack;

import com.slack.api.model.Conversation;
import com.slack.api.model.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.ontzorg.delivery.Watermarks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads again what was said, in case the bot did not hear it: after every connection and every so often. What it heard
 * before is known by its stamp, and counts once.
 */
final class CatchUp implements AutoCloseable {

    /** What was not heard is said again here. */
    record Ears(MessageHandlers messages, Installation installation) {

        Installation.Bot bot() {
            return installation.bot();
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final Duration TO_STOP = Duration.ofSeconds(1);

    private final History history;
    private final Watermarks watermarks;
    private final WaitingThreads threads;
    private final Ears ears;
    private final Pace pace;
    private final InstantSource clock;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor reader = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "slack-catch-up");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> next;

    /** @param clock in which Slack stamps its messages */
    CatchUp(History history, Watermarks watermarks, WaitingThreads threads, Ears ears, Pace pace, InstantSource clock) {
        this.history = history;
        this.watermarks = watermarks;
        this.threads = threads;
        this.ears = ears;
        this.pace = pace;
        this.clock = clock;
    }

    /** Reads everything once more, on its own thread. */
    void soon() {
        if (!wanted.getAndSet(true)) {
            try {
                reader.execute(this::pass);
            } catch (RejectedExecutionException e) {
                LOG.debug("no catching up while stopping");
            }
        }
    }

    void pass() {
        wanted.set(false);
        try {
            passAgainIn(everything() ? pace.every() : pace.again());
        } catch (CancellationException e) {
            LOG.debug("stopped while catching up");
        } catch (RuntimeException e) {
            LOG.warn("what was said meanwhile could not be read yet: {}", said(e));
            passAgainIn(pace.again());
        }
    }

    private void passAgainIn(Duration wait) {
        if (next != null) {
            next.cancel(false);
        }
        try {
            next = reader.schedule(this::soon, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("no catching up while stopping");
        }
    }

    /** True when all of it was read; first what was said to the bot alone, last the threads. */
    private boolean everything() {
        String team = ears.bot().team();
        // What is said at this very moment counts; Slack gives what was said after a stamp.
        String since = watermarks.since(team, SlackTime.stamp(clock.instant().minus(1, ChronoUnit.MICROS)));
        List<Conversation> conversations = history.conversations().stream()
                .sorted(Comparator.comparing(Conversation::isIm, Comparator.reverseOrder()))
                .toList();
        boolean all = true;
        Set<String> channels = new HashSet<>();
        for (Conversation conversation : conversations) {
            all &= done(() -> conversation(team, conversation, since));
            if (!conversation.isIm()) {
                channels.add(conversation.getId());
            }
        }
        for (WaitingThreads.Discussion thread : threads.in(team)) {
            if (channels.contains(thread.channel()) && !wanted.get()) {
                all &= done(() -> thread(team, thread, since));
            }
        }
        return all;
    }

    /** False when it is worth trying again soon. */
    private static boolean done(BooleanSupplier reading) {
        try {
            return reading.getAsBoolean();
        } catch (SlackUnreachable e) {
            LOG.warn("a conversation could not be read: {}", e.getMessage());
            return !e.mayPass();
        }
    }

    private boolean conversation(String team, Conversation conversation, String since) {
        String place = conversation.getId();
        String type = conversation.isIm() ? "im" : conversation.isPrivate() ? "group" : "channel";
        String from = watermarks.seen(team, place).orElse(since);
        return tell(team, place, history.since(place, from), message -> {
            Said.in(message, place, ears.bot().user()).ifPresent(said -> {
                ears.messages().hear(said, type);
                if (!conversation.isIm()) {
                    mentioned(message, said);
                }
            });
        });
    }

    private boolean thread(String team, WaitingThreads.Discussion thread, String since) {
        String from = watermarks.seen(team, thread.place()).orElse(latest(thread.root(), since));
        List<Message> replies = history.since(thread.channel(), thread.root(), from).stream()
                .filter(message -> !thread.root().equals(message.getTs()))
                .toList();
        return tell(
                team,
                thread.place(),
                replies,
                message -> Said.in(message, thread.channel(), ears.bot().user())
                        .ifPresent(said -> mentioned(message, said)));
    }

    private static String latest(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void mentioned(Message message, Said said) {
        if (Mentions.name(ears.bot().user(), message.getText())) {
            ears.messages().mentioned(said);
        }
    }

    /** Oldest first; the place counts as read up to the last one when each of them is kept, else it is read again. */
    private boolean tell(String team, String place, List<Message> messages, Consumer<Message> ear) {
        List<Message> inOrder =
                messages.stream().sorted(Comparator.comparing(Message::getTs)).toList();
        boolean all = true;
        for (Message message : inOrder) {
            try {
                ear.accept(message);
            } catch (RuntimeException e) {
                LOG.warn("something said could not be kept: {}", said(e));
                all = false;
            }
        }
        if (all && !inOrder.isEmpty()) {
            watermarks.saw(team, place, inOrder.get(inOrder.size() - 1).getTs());
        }
        return all;
    }

    /** Never the message of an unknown fault, which may hold what somebody wrote. */
    private static String said(RuntimeException fault) {
        return fault instanceof SlackUnreachable || fault instanceof SlackRefused
                ? String.valueOf(fault.getMessage())
                : fault.getClass().getName();
    }

    @Override
    public void close() {
        history.close();
        reader.shutdownNow();
        try {
            if (!reader.awaitTermination(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("still catching up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
