package nl.ontzorg.reminders;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Notice.Waiting;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestEvent.Step;

/** Notes reminders in the history of their requests and sends them, to nobody more than {@link #MOST_A_DAY} a day. */
final class Messenger {

    static final int MOST_A_DAY = 4;

    private final DeskBook desks;
    private final RequestBook requests;
    private final Outbox outbox;

    Messenger(DeskBook desks, RequestBook requests, Outbox outbox) {
        this.desks = desks;
        this.requests = requests;
        this.outbox = outbox;
    }

    /** In one message; to be called in a transaction. When there is room for nobody nothing is noted. */
    void tell(Desk desk, Step step, List<Reminder> reminders, Instant now) {
        List<String> people = withRoom(desk, step, now);
        if (people.isEmpty() || reminders.isEmpty()) {
            return;
        }
        List<Integer> events = reminders.stream()
                .map(reminder -> requests.record(
                                reminder.request().id(),
                                now,
                                null,
                                step,
                                reminder.decideBy().toString())
                        .number())
                .toList();
        String key = step.code() + (reminders.size() > 1 ? "-digest:" : ":")
                + reminders.get(0).request().id() + ":" + events.get(0);
        for (String user : people) {
            outbox.put(key + ":" + user, Destination.person(desk.team(), user), notice(step, reminders));
        }
    }

    private static Notice notice(Step step, List<Reminder> reminders) {
        List<Waiting> all = reminders.stream().map(Reminder::waiting).toList();
        Waiting first = all.get(0);
        if (step == Step.NUDGED) {
            return all.size() > 1 ? new Notice.NudgeDigest(all) : new Notice.Nudge(first.request(), first.decideBy());
        }
        return all.size() > 1
                ? new Notice.EscalationDigest(all)
                : new Notice.Escalation(first.request(), first.decideBy());
    }

    /** Those who heard little enough today, from all their desks together. */
    private List<String> withRoom(Desk desk, Step step, Instant now) {
        List<String> people = step == Step.NUDGED
                ? List.of(desk.manager().user())
                : desk.members().assistants();
        WorkingTime time = desk.workingTime();
        Instant midnight = time.today(now).atStartOfDay(time.zone()).toInstant();
        return people.stream()
                .filter(user -> toldSince(midnight, new PersonId(desk.team(), user)) < MOST_A_DAY)
                .toList();
    }

    private int toldSince(Instant midnight, PersonId person) {
        return desks.ofMember(person).stream()
                .mapToInt(desk -> messages(requests.timesOf(
                        desk.id(), desk.manager().equals(person) ? Step.NUDGED : Step.ESCALATED, midnight)))
                .sum();
    }

    /** A round says at most so many things one by one; more at the same moment were one message. */
    private static int messages(List<Instant> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToInt(together -> together > ReminderRound.MOST_SINGLE ? 1 : together.intValue())
                .sum();
    }
}
