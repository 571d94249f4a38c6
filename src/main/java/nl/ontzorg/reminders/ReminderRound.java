package nl.ontzorg.reminders;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent.Step;

/**
 * One pass over what waits at every desk, in its working hours: nudges the manager before the decide-by, and tells
 * the assistants when it has passed. Each word is said once for each decide-by, however often the round runs, and to
 * nobody more than {@link #MOST_A_DAY} times a day; a snooze that ends starts anew.
 */
public final class ReminderRound {

    static final int MOST_A_DAY = 4;

    private final Transactions transactions;
    private final DeskBook desks;
    private final RequestBook requests;
    private final Outbox outbox;
    private final InstantSource clock;

    public ReminderRound(
            Transactions transactions, DeskBook desks, RequestBook requests, Outbox outbox, InstantSource clock) {
        this.transactions = transactions;
        this.desks = desks;
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant();
        desks.all().stream()
                .filter(desk -> desk.members().confirmed() && desk.workingTime().isWorkingMoment(now))
                .forEach(desk -> requests.open(desk.id()).stream()
                        .filter(request -> Timing.isFor(request, now)
                                && Timing.of(request, desk).isNudgeDue(now))
                        .sorted(Comparator.comparing(
                                request -> Timing.of(request, desk).decideBy()))
                        .forEach(request -> transactions.inOne(() -> remind(request, desk, now))));
    }

    /** Reads the request again: it may have been answered since the round began. */
    private boolean remind(Request seen, Desk desk, Instant now) {
        return requests.find(desk.team(), seen.id())
                .filter(request -> Timing.isFor(request, now))
                .map(request -> remindOf(request, desk, now))
                .orElse(false);
    }

    private boolean remindOf(Request request, Desk desk, Instant now) {
        Timing timing = Timing.of(request, desk);
        boolean nudged = timing.isNudgeDue(now)
                && isNew(request, Step.NUDGED, timing.decideBy())
                && tell(withRoom(List.of(desk.manager().user()), desk, now), Step.NUDGED, request, timing.decideBy());
        boolean escalated = timing.isEscalationDue(now)
                && isNew(request, Step.ESCALATED, timing.decideBy())
                && tell(withRoom(desk.members().assistants(), desk, now), Step.ESCALATED, request, timing.decideBy());
        return nudged || escalated;
    }

    private boolean isNew(Request request, Step step, Instant decideBy) {
        return requests.history(request.id()).stream()
                .noneMatch(event -> event.step() == step
                        && decideBy.toString().equals(event.note())
                        && !event.at().isBefore(request.standing().since()));
    }

    /** Those who heard little enough today, from all their desks together. */
    private List<String> withRoom(List<String> people, Desk desk, Instant now) {
        WorkingTime time = desk.workingTime();
        Instant midnight = time.today(now).atStartOfDay(time.zone()).toInstant();
        return people.stream()
                .filter(user -> toldSince(midnight, new PersonId(desk.team(), user)) < MOST_A_DAY)
                .toList();
    }

    private int toldSince(Instant midnight, PersonId person) {
        return desks.ofMember(person).stream()
                .mapToInt(desk -> requests.countSteps(
                        desk.id(), desk.manager().equals(person) ? Step.NUDGED : Step.ESCALATED, midnight))
                .sum();
    }

    /** Whether anybody was told; when there is room for nobody, it waits for another day. */
    private boolean tell(List<String> people, Step step, Request request, Instant decideBy) {
        if (people.isEmpty()) {
            return false;
        }
        int event = requests.record(request.id(), clock.instant(), null, step, decideBy.toString())
                .number();
        Notice notice = step == Step.NUDGED
                ? new Notice.Nudge(request.id(), decideBy)
                : new Notice.Escalation(request.id(), decideBy);
        for (String user : people) {
            outbox.put(
                    step.code() + ":" + request.id() + ":" + event + ":" + user,
                    Destination.person(request.identity().team(), user),
                    notice);
        }
        return true;
    }
}
