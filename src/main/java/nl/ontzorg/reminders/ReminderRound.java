package nl.ontzorg.reminders;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over what waits at every desk, in its working hours: nudges the manager before the decide-by, and tells
 * the assistants when it has passed. Each word is said once for each decide-by, however often the round runs; a snooze
 * that ends starts anew. More than {@link #MOST_SINGLE} at once are one message.
 */
public final class ReminderRound {

    static final int MOST_SINGLE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final Transactions transactions;
    private final DeskBook desks;
    private final RequestBook requests;
    private final Messenger messenger;
    private final InstantSource clock;

    public ReminderRound(
            Transactions transactions, DeskBook desks, RequestBook requests, Outbox outbox, InstantSource clock) {
        this.transactions = transactions;
        this.desks = desks;
        this.requests = requests;
        this.messenger = new Messenger(desks, requests, outbox);
        this.clock = clock;
    }

    /** A desk or a request that cannot be read keeps no other from being reminded. */
    public void run() {
        Instant now = clock.instant();
        for (Desk desk : desks.all()) {
            tried("desk", desk.id(), () -> {
                if (desk.members().confirmed() && desk.workingTime().isWorkingMoment(now)) {
                    List<Request> open = requests.open(desk.id());
                    remind(desk, Step.NUDGED, open, now);
                    remind(desk, Step.ESCALATED, open, now);
                }
                return true;
            });
        }
    }

    private void remind(Desk desk, Step step, List<Request> open, Instant now) {
        List<Reminder> due = open.stream()
                .flatMap(
                        request -> tried("request", request.id(), () -> due(request, desk, step, now))
                                .flatMap(reminder -> reminder)
                                .stream())
                .sorted(Comparator.comparing(Reminder::decideBy))
                .toList();
        if (due.size() > MOST_SINGLE && tell(desk, step, due, now)) {
            return;
        }
        due.stream().limit(MOST_SINGLE).forEach(reminder -> tell(desk, step, List.of(reminder), now));
    }

    /** Whether that went well; who is told nothing now for want of room is told another day. */
    private boolean tell(Desk desk, Step step, List<Reminder> due, Instant now) {
        return tried(
                        "request",
                        due.get(0).request().id(),
                        () -> transactions.inOne(() -> {
                            List<Reminder> still = due.stream()
                                    .flatMap(reminder -> again(reminder, desk, step, now).stream())
                                    .toList();
                            messenger.tell(desk, step, still, now);
                            return true;
                        }))
                .isPresent();
    }

    /** Reads the request again: it may have been answered since the round began. */
    private Optional<Reminder> again(Reminder seen, Desk desk, Step step, Instant now) {
        return requests.find(desk.team(), seen.request().id()).flatMap(request -> due(request, desk, step, now));
    }

    private Optional<Reminder> due(Request request, Desk desk, Step step, Instant now) {
        return Optional.of(request)
                .filter(one -> Timing.isFor(one, now))
                .map(one -> Timing.of(one, desk))
                .filter(isDue(step, now))
                .filter(timing -> isNew(request, step, timing.decideBy()))
                .map(timing -> new Reminder(request, timing.decideBy()));
    }

    private static Predicate<Timing> isDue(Step step, Instant now) {
        return timing -> step == Step.NUDGED ? timing.isNudgeDue(now) : timing.isEscalationDue(now);
    }

    private boolean isNew(Request request, Step step, Instant decideBy) {
        return requests.history(request.id()).stream()
                .noneMatch(event -> event.step() == step
                        && decideBy.toString().equals(event.note())
                        && !event.at().isBefore(request.standing().since()));
    }

    private static <T> Optional<T> tried(String what, Object id, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException e) {
            // Not its message, which may hold what somebody wrote.
            LOG.error("No reminder for {} {}: {}", what, id, e.getClass().getName());
            return Optional.empty();
        }
    }
}
