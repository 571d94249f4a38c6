package nl.ontzorg.desk;

/** Who may ask a desk something by themselves. */
public enum OpenTo {
    EVERYONE,
    ASSISTANTS
}
