package nl.ontzorg.slack;

/** What Slack sends reaches the bot through it, over Socket Mode or over HTTP. */
interface Receiver extends AutoCloseable {

    /**
     * Returns once Slack can reach the bot.
     *
     * @throws SlackRefused when Slack does not accept a token
     */
    void start();

    Connection connection();

    /** Takes nothing more, and finishes what is in hand within four seconds. */
    @Override
    void close();
}
