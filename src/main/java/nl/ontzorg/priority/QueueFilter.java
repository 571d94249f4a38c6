package nl.ontzorg.priority;

/**
 * What part of a queue is asked for.
 *
 * @param topic empty unless the view is {@link View#TOPIC}
 */
public record QueueFilter(View view, String topic) {

    /** The parts of a queue. */
    public enum View {
        /** What waits now, the most urgent first. */
        NOW,
        /** What must be decided today or earlier. */
        TODAY,
        /** What must be decided this week or earlier. */
        WEEK,
        /** What waits on others or until later: passed on and snoozed. */
        WAITING,
        /** Everything that is open. */
        ALL,
        /** What was closed in the last two weeks. */
        DONE,
        /** What is about one topic. */
        TOPIC
    }

    public static QueueFilter of(View view) {
        return new QueueFilter(view, "");
    }

    public static QueueFilter about(String topic) {
        return new QueueFilter(View.TOPIC, topic);
    }
}
