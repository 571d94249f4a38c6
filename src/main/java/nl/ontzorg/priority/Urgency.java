package nl.ontzorg.priority;

import java.util.Comparator;
import java.util.List;

/** A score from 0 to 1 that is nothing but the capped sum of its reasons, the weightiest first. */
public record Urgency(List<Reason> reasons) {
    public Urgency {
        reasons = reasons.stream()
                .sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.points())))
                .toList();
    }

    public double score() {
        double sum = reasons.stream().mapToDouble(Reason::points).sum();
        return Math.max(0, Math.min(1, sum));
    }
}
