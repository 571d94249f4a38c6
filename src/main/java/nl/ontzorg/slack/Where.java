package nl.ontzorg.slack;

import java.util.Locale;
import nl.ontzorg.priority.QueueFilter;
import nl.ontzorg.priority.QueueFilter.View;
import org.jspecify.annotations.Nullable;

/** What a person looks at while they act, so that it can be shown anew. */
sealed interface Where {

    String HOME = "home";

    /** Its short form, for the value of a button. */
    String written();

    /** A message of the bot's own about one request. */
    enum Message implements Where {
        RECEIPT,
        NUDGE,
        ESCALATION,
        HAND_OVER,
        /** A message that has nothing to show anew. */
        PLAIN;

        @Override
        public String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A page of the queue, in a message of its own or on the Home tab.
     *
     * @param manager whose desk; null for the one last used
     * @param page counts from 0
     */
    record Page(boolean home, QueueFilter filter, @Nullable String manager, int page) implements Where {

        /** The length to which a topic is cut, so that the whole fits in the value of a menu. */
        private static final int TOPIC = 40;

        /** What a person sees first. */
        static Page first(boolean home) {
            return new Page(home, QueueFilter.of(View.NOW), null, 0);
        }

        Page at(int other) {
            return new Page(home, filter, manager, other);
        }

        Page of(QueueFilter other) {
            return new Page(home, other, manager, 0);
        }

        @Override
        public String written() {
            String view = filter.view().name().toLowerCase(Locale.ROOT);
            String topic =
                    filter.topic().substring(0, Math.min(TOPIC, filter.topic().length()));
            return (home ? HOME : "queue") + ":" + page + ":" + (manager == null ? "" : manager) + ":" + view + ":"
                    + topic;
        }
    }

    /** Reads what {@link #written} gave; what a later version wrote is a plain message. */
    static Where parse(String written) {
        String[] parts = written.split(":", 5);
        try {
            if (parts.length < 5) {
                return Message.valueOf(written.toUpperCase(Locale.ROOT));
            }
            QueueFilter filter = new QueueFilter(View.valueOf(parts[3].toUpperCase(Locale.ROOT)), parts[4]);
            return new Page(
                    parts[0].equals(HOME), filter, parts[2].isEmpty() ? null : parts[2], Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException e) {
            return Message.PLAIN;
        }
    }
}
