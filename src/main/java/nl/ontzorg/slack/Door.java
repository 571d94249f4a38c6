package nl.ontzorg.slack;

/** How Slack reaches the bot. */
public sealed interface Door {

    /** The bot connects to Slack, with an app-level token. */
    record SocketMode(String appToken) implements Door {

        @Override
        public String toString() {
            return "SocketMode";
        }
    }

    /**
     * Slack connects to the bot, with requests signed by a secret.
     *
     * @param port 0 for any that is free
     */
    record Http(String signingSecret, int port) implements Door {

        @Override
        public String toString() {
            return "Http[" + port + "]";
        }
    }
}
