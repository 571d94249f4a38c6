package nl.ontzorg.given;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ontzorg.calendar.Term;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskPolicy;
import nl.ontzorg.desk.HouseRule;
import nl.ontzorg.desk.Members;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.PortfolioTopic;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** Makes a desk of which a test names only what matters to it. */
public final class DeskBuilder {

    private UUID id = Given.DESK;
    private PersonId manager = Given.MANAGER;
    private List<String> assistants = List.of(Given.ASSISTANT.user());
    private boolean confirmed = true;
    private WorkingTime workingTime = new WorkingTime(Given.ZONE, WorkingHours.office());
    private Language language = Language.NL;
    private @Nullable String intakeChannel;
    private OpenTo openTo = OpenTo.EVERYONE;
    private TellRequesters tellRequesters = TellRequesters.ASK;
    private final List<PortfolioTopic> portfolio = new ArrayList<>();
    private final List<HouseRule> houseRules = new ArrayList<>();

    DeskBuilder() {}

    public DeskBuilder id(UUID other) {
        id = other;
        return this;
    }

    /** The manager, whose workspace is that of the desk. */
    public DeskBuilder manager(PersonId other) {
        manager = other;
        return this;
    }

    public DeskBuilder assistants(String... users) {
        assistants = List.of(users);
        return this;
    }

    public DeskBuilder unconfirmed() {
        confirmed = false;
        return this;
    }

    public DeskBuilder zone(String zone) {
        workingTime = new WorkingTime(ZoneId.of(zone), workingTime.hours());
        return this;
    }

    public DeskBuilder hours(WorkingHours hours) {
        workingTime = new WorkingTime(workingTime.zone(), hours);
        return this;
    }

    public DeskBuilder language(Language other) {
        language = other;
        return this;
    }

    public DeskBuilder intakeChannel(String channel) {
        intakeChannel = channel;
        return this;
    }

    public DeskBuilder openTo(OpenTo other) {
        openTo = other;
        return this;
    }

    public DeskBuilder tellRequesters(TellRequesters other) {
        tellRequesters = other;
        return this;
    }

    public DeskBuilder topic(String topic, int weight, String... synonyms) {
        portfolio.add(new PortfolioTopic(topic, weight, List.of(synonyms), null));
        return this;
    }

    public DeskBuilder hotTopic(String topic, int weight, LocalDate until) {
        portfolio.add(new PortfolioTopic(topic, weight, List.of(), until));
        return this;
    }

    /** Adds a rule with its term as in a desk file: 3 working days. */
    public DeskBuilder houseRule(String kind, String term) {
        houseRules.add(new HouseRule(kind, Term.parse(term)));
        return this;
    }

    public Desk build() {
        return new Desk(
                id,
                new Members(manager, assistants, confirmed),
                workingTime,
                new DeskPolicy(language, intakeChannel, openTo, tellRequesters),
                portfolio,
                houseRules);
    }
}
