package nl.ontzorg.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic the manager answers for now.
 *
 * @param weight 1 to 3, 3 the heaviest
 * @param hotUntil the last day on which it counts as hot; null when it is not
 */
public record PortfolioTopic(
        String topic,
        int weight,
        List<String> synonyms,
        @Nullable LocalDate hotUntil) {
    public PortfolioTopic {
        if (topic.isBlank()) {
            throw new IllegalArgumentException("a topic needs a name");
        }
        if (weight < 1 || weight > 3) {
            throw new IllegalArgumentException("weight is 1, 2 or 3");
        }
        synonyms = List.copyOf(synonyms);
    }

    public boolean isHotOn(LocalDate day) {
        return hotUntil != null && !day.isAfter(hotUntil);
    }
}
