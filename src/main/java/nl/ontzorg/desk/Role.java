package nl.ontzorg.desk;

/** What a person is to a desk. */
public enum Role {
    MANAGER,
    ASSISTANT,
    COLLEAGUE;

    /** Whether this role sees the whole desk. */
    public boolean ofThePair() {
        return this != COLLEAGUE;
    }
}
