package nl.ontzorg.slack;

/** Something that cannot be done here and now; its message is the key of the sentence that says so and what to do. */
final class SlackFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    SlackFault(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
