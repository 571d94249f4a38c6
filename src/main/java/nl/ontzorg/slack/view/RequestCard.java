package nl.ontzorg.slack.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as a list or a message shows it; all text as people wrote it or finished words.
 *
 * @param value the button value, the same for each of its buttons
 * @param reasons why it stands where it stands, in sentences
 */
public record RequestCard(String value, int number, String title, Facts facts, List<String> reasons, Offer offer) {
    public RequestCard {
        reasons = List.copyOf(reasons);
    }

    /**
     * What is known at a glance.
     *
     * @param kind in words: {@code kind.CODE}
     * @param requester a name
     * @param deadline in words; null when there is none
     * @param state in words: {@code state.CODE}
     */
    public record Facts(
            String kind, String requester, @Nullable String deadline, String state) {}

    /** Whose buttons go with it. */
    public enum Offer {
        /** Approve, reject, answer, done; delegate, snooze, raise, lower and edit in the menu. */
        MANAGER,
        /** Done, edit; raise and lower in the menu. */
        ASSISTANT,
        /** Edit and withdraw. */
        ASKER,
        /** Done alone: for the person it was passed on to. */
        DELEGATE,
        /** Details only: what is closed. */
        READER
    }
}
