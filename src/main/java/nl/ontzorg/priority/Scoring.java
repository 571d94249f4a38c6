package nl.ontzorg.priority;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PortfolioTopic;
import nl.ontzorg.requests.Deserved;
import nl.ontzorg.requests.Request;
import nl.ontzorg.understanding.Kind;

/** The urgency of a request at a moment, as the reasons that make it. */
public final class Scoring {

    /** What is asked counts for at least this, and what is merely told for less, however heavy its topic. */
    private static final double ASKED = 0.10;

    private static final double A_TOPIC_MERELY_TOLD = 1 / 3.0;

    private static final double DEADLINE_PASSED = 0.60;
    private static final double DECIDE_BY_PASSED = 0.50;
    private static final double DECIDE_BY_NOW = 0.40;
    private static final double RULE_PASSED = 0.25;
    private static final double A_TOPIC_WEIGHT = 0.04;
    private static final double HOT = 0.08;
    private static final double A_DAY_OF_WAITING = 0.02;
    private static final int MOST_DAYS_OF_WAITING = 5;
    private static final double A_LIFT = 0.15;

    /** How much nearness is left when the decide-by is so far away, in working hours: half of it a day and a half of work on. */
    private static final double HALVES_IN_HOURS = 12;

    private Scoring() {}

    public static Urgency of(Request request, Desk desk, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (request.ask().kind() != Kind.INFORMATION) {
            reasons.add(time(request, desk, now));
            waiting(request, desk.workingTime(), now).ifPresent(reasons::add);
        }
        topic(request, desk, now).ifPresent(reasons::add);
        lift(request).ifPresent(reasons::add);
        return new Urgency(reasons);
    }

    private static Reason time(Request request, Desk desk, Instant now) {
        WorkingTime time = desk.workingTime();
        Deserved deserved = Deserved.of(request, desk);
        Moment decideBy = local(deserved.decideBy(), time);
        Moment deadline = request.due().deadline();
        boolean passed = !now.isBefore(deserved.decideBy());
        double nearness = nearness(time.between(now, deserved.decideBy()));
        if (deadline == null) {
            double points = passed ? RULE_PASSED : between(ASKED, RULE_PASSED, nearness);
            return new Reason(Reason.Name.DESERVES_REACTION, points, List.of(decideBy));
        }
        if (!now.isBefore(time.instantOf(deadline))) {
            return new Reason(Reason.Name.DEADLINE_PASSED, DEADLINE_PASSED, List.of(deadline));
        }
        return passed
                ? new Reason(Reason.Name.DECIDE_BY_PASSED, DECIDE_BY_PASSED, List.of(deadline, decideBy))
                : new Reason(
                        Reason.Name.DECIDE_BY, between(ASKED, DECIDE_BY_NOW, nearness), List.of(deadline, decideBy));
    }

    /** 1 when it is now, falling by half with each {@link #HALVES_IN_HOURS} of working time. */
    private static double nearness(Duration left) {
        return Math.pow(0.5, left.toMinutes() / 60.0 / HALVES_IN_HOURS);
    }

    private static double between(double least, double most, double share) {
        return least + (most - least) * share;
    }

    private static Optional<Reason> topic(Request request, Desk desk, Instant now) {
        LocalDate today = desk.workingTime().today(now);
        double share = request.ask().kind() == Kind.INFORMATION ? A_TOPIC_MERELY_TOLD : 1;
        return desk.portfolio().stream()
                .filter(topic -> isAbout(request, topic))
                .max(Comparator.comparingDouble(topic -> points(topic, today)))
                .map(topic -> named(topic, points(topic, today) * share, today));
    }

    private static Reason named(PortfolioTopic topic, double points, LocalDate today) {
        LocalDate hotUntil = topic.hotUntil();
        return hotUntil != null && topic.isHotOn(today)
                ? new Reason(Reason.Name.HOT_TOPIC, points, List.of(topic.topic(), Moment.on(hotUntil)))
                : new Reason(Reason.Name.TOPIC, points, List.of(topic.topic(), topic.weight()));
    }

    private static double points(PortfolioTopic topic, LocalDate today) {
        return topic.weight() * A_TOPIC_WEIGHT + (topic.isHotOn(today) ? HOT : 0);
    }

    private static boolean isAbout(Request request, PortfolioTopic topic) {
        return request.ask().topics().stream()
                .anyMatch(named -> lower(named).equals(lower(topic.topic()))
                        || topic.synonyms().stream()
                                .anyMatch(synonym -> lower(synonym).equals(lower(named))));
    }

    private static Optional<Reason> waiting(Request request, WorkingTime time, Instant now) {
        int days = time.workingDaysBetween(request.origin().received(), now);
        return days == 0
                ? Optional.empty()
                : Optional.of(new Reason(
                        Reason.Name.WAITING, A_DAY_OF_WAITING * Math.min(days, MOST_DAYS_OF_WAITING), List.of(days)));
    }

    private static Optional<Reason> lift(Request request) {
        int lift = request.standing().lift();
        return lift == 0
                ? Optional.empty()
                : Optional.of(
                        new Reason(lift > 0 ? Reason.Name.RAISED : Reason.Name.LOWERED, lift * A_LIFT, List.of()));
    }

    private static Moment local(Instant instant, WorkingTime time) {
        return Moment.at(instant.atZone(time.zone()).toLocalDateTime());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
