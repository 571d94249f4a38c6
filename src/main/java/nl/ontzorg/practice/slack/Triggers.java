package nl.ontzorg.practice.slack;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The right to open a modal for a person, once and soon. */
final class Triggers {

    private static final String USED = "exchanged_trigger_id";
    private static final String LATE = "expired_trigger_id";

    private final Map<String, String> people = new ConcurrentHashMap<>();
    private final Map<String, String> ended = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer;
    private final Patience patience;

    Triggers(ScheduledExecutorService timer, Patience patience) {
        this.timer = timer;
        this.patience = patience;
    }

    String give(String person) {
        String id = "1." + UUID.randomUUID();
        people.put(id, person);
        long millis = patience.trigger().toMillis();
        var unused = timer.schedule(() -> end(id, LATE), millis, TimeUnit.MILLISECONDS);
        return id;
    }

    /** The person it was given for. */
    String use(String id) {
        String person = people.get(id);
        if (person == null) {
            throw new SlackError(ended.getOrDefault(id, "invalid_trigger_id"));
        }
        end(id, USED);
        return person;
    }

    private void end(String id, String how) {
        if (people.remove(id) != null) {
            ended.put(id, how);
        }
    }
}
