package nl.ontzorg.desk;

import java.util.List;

/**
 * The people of a desk, all of one workspace.
 *
 * @param confirmed whether the manager agreed to the desk; before that an assistant sees nothing
 */
public record Members(PersonId manager, List<String> assistants, boolean confirmed) {
    public Members {
        assistants = List.copyOf(assistants);
        if (assistants.contains(manager.user())) {
            throw new IllegalArgumentException("the manager cannot be an assistant of the same desk");
        }
    }

    /** An outsider to the pair is a colleague; that says nothing yet about what they may do. */
    public Role roleOf(PersonId person) {
        if (person.equals(manager)) {
            return Role.MANAGER;
        }
        return person.team().equals(manager.team()) && assistants.contains(person.user())
                ? Role.ASSISTANT
                : Role.COLLEAGUE;
    }
}
