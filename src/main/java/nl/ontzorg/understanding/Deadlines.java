package nl.ontzorg.understanding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.dates.Grain;
import nl.ontzorg.dates.Open;

/** Which moment a date expression means when somebody asks to react by it. */
final class Deadlines {

    private final WorkingTime workingTime;
    private final LocalDateTime now;

    Deadlines(WorkingTime workingTime, LocalDateTime now) {
        this.workingTime = workingTime;
        this.now = now;
    }

    /** Empty when it cannot be one: it has no end, or it has been. */
    Optional<Moment> of(DateExpression date) {
        if (date.open() == Open.AFTER) {
            return Optional.empty();
        }
        Moment moment = date.open() == Open.BEFORE ? before(date) : on(date);
        return Optional.of(moment).filter(this::isToCome);
    }

    /** The moment a meeting begins, or the day of it. */
    static Moment start(DateExpression date) {
        return date.hasClockTime()
                ? Moment.at(date.from())
                : Moment.on(date.from().toLocalDate());
    }

    boolean isAfter(LocalDateTime moment, int months) {
        return moment.isAfter(now.plusMonths(months));
    }

    boolean isToCome(Moment moment) {
        LocalDate today = now.toLocalDate();
        return moment.time() == null
                ? !moment.date().isBefore(today)
                : !moment.date().atTime(moment.time()).isBefore(now);
    }

    private Moment before(DateExpression date) {
        if (date.grain().withinDay()) {
            return Moment.at(date.from());
        }
        LocalDate before = workingTime.workingDayBefore(date.from().toLocalDate());
        // "Before tomorrow" leaves today, also when today is no working day.
        return Moment.on(
                before.isBefore(now.toLocalDate()) ? date.from().toLocalDate().minusDays(1) : before);
    }

    private Moment on(DateExpression date) {
        LocalDateTime to = date.to();
        if (to != null && isNow(date.from())) {
            return date.grain().withinDay() ? Moment.at(to) : Moment.on(to.toLocalDate());
        }
        if (date.hasClockTime()) {
            return Moment.at(date.from());
        }
        LocalDate last = date.value().lastDay();
        if (date.grain() == Grain.WEEKEND) {
            return Moment.on(workingTime.workingDayBefore(date.from().toLocalDate()));
        }
        boolean day = date.grain().withinDay() || (date.grain() == Grain.DAY && to == null);
        return Moment.on(day ? last : workingTime.workingDayOnOrBefore(last));
    }

    /** A span that begins at the moment of writing, as "within two weeks" does. */
    private boolean isNow(LocalDateTime from) {
        return !from.isAfter(now) && !from.toLocalDate().isBefore(now.toLocalDate());
    }
}
