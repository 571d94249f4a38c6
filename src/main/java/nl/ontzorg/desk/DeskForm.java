package nl.ontzorg.desk;

import java.util.List;
import nl.ontzorg.calendar.WorkingTime;

/** What a person fills in to start or change a desk. */
public record DeskForm(
        String manager,
        List<String> assistants,
        WorkingTime workingTime,
        DeskPolicy policy,
        List<PortfolioTopic> portfolio) {
    public DeskForm {
        assistants = List.copyOf(assistants);
        portfolio = List.copyOf(portfolio);
    }
}
