package nl.ontzorg.desk;

/**
 * A person who acts, as the workspace says they are now.
 *
 * @param outsider a guest, a bot or somebody of another workspace: sees and does nothing
 */
public record Person(PersonId id, String name, boolean outsider) {

    public String team() {
        return id.team();
    }
}
