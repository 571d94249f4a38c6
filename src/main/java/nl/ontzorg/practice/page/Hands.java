package nl.ontzorg.practice.page;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import nl.ontzorg.practice.world.Workspace;

/** The hands of the clock on the page; they turn forward only. */
final class Hands {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Workspace workspace;
    private final ZoneId zone;

    Hands(Workspace workspace) {
        this.workspace = workspace;
        this.zone = ZoneId.of(workspace.scenario().team().zone());
    }

    /** False for a moment that has passed, or that is none. */
    boolean turn(Act act) {
        try {
            boolean turned = workspace.time().forwardTo(target(act));
            workspace.changes().happened();
            return turned;
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private Instant target(Act act) {
        Instant now = workspace.time().instant();
        if (act.has("by")) {
            return now.plus(Duration.parse(act.text("by")));
        }
        ZonedDateTime today = now.atZone(zone);
        return switch (act.text("to")) {
            case "tomorrow" -> today.plusDays(1).with(MORNING).toInstant();
            case "monday" ->
                today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .with(MORNING)
                        .toInstant();
            default -> ZonedDateTime.parse(act.text("to")).toInstant();
        };
    }
}
