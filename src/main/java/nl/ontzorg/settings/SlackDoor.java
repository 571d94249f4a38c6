package nl.ontzorg.settings;

/** How Slack reaches the bot. */
public sealed interface SlackDoor {

    /** The bot connects to Slack. */
    record SocketMode(String appToken) implements SlackDoor {

        /** Tokens never reach a log by accident. */
        @Override
        public String toString() {
            return "SocketMode";
        }
    }

    /** Slack sends signed requests to the bot. */
    record Http(String signingSecret, int port) implements SlackDoor {

        @Override
        public String toString() {
            return "Http[" + port + "]";
        }
    }
}
