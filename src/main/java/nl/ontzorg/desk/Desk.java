package nl.ontzorg.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.language.Language;

/** One manager with assistants, working time, a portfolio and a language: the unit of access. */
public record Desk(
        UUID id,
        Members members,
        WorkingTime workingTime,
        DeskPolicy policy,
        List<PortfolioTopic> portfolio,
        List<HouseRule> houseRules) {
    public Desk {
        portfolio = List.copyOf(portfolio);
        houseRules = List.copyOf(houseRules);
    }

    public String team() {
        return members.manager().team();
    }

    public PersonId manager() {
        return members.manager();
    }

    public Language language() {
        return policy.language();
    }

    /** What a person may see: nothing for an outsider, and nothing for an assistant until the manager confirmed. */
    public Role roleOf(Person person) {
        Role role = person.outsider() ? Role.COLLEAGUE : members.roleOf(person.id());
        return role == Role.ASSISTANT && !members.confirmed() ? Role.COLLEAGUE : role;
    }

    /** Whether a person may put something on this desk. */
    public boolean takesFrom(Person person) {
        if (person.outsider() || !members.confirmed() || !person.team().equals(team())) {
            return false;
        }
        return roleOf(person).ofThePair() || policy.openTo() == OpenTo.EVERYONE;
    }

    public Optional<HouseRule> houseRuleFor(String kind) {
        return houseRules.stream().filter(rule -> rule.kind().equals(kind)).findFirst();
    }

    public Desk confirmed() {
        Members all = new Members(members.manager(), members.assistants(), true);
        return new Desk(id, all, workingTime, policy, portfolio, houseRules);
    }
}
