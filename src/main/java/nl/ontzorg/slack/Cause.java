package nl.ontzorg.slack;

import nl.ontzorg.delivery.InboxKey;
import nl.ontzorg.desk.PersonId;

/**
 * Who did something in Slack, and what identifies that act however often Slack tells of it.
 *
 * @param key unique within the workspace
 */
record Cause(PersonId by, String key) {

    InboxKey inboxKey() {
        return new InboxKey(by.team(), key);
    }
}
