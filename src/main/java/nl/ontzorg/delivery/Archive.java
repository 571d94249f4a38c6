package nl.ontzorg.delivery;

import java.time.Instant;
import java.util.List;

/** What is kept for a while only. */
public interface Archive {

    /** Forgets what Slack sent before then and was handled; Slack does not send it again. */
    int forgetReceived(Instant before);

    /** Forgets messages that were sent or given up before then. */
    int forgetSent(Instant before);

    /** The workspaces that were closed before then. */
    List<String> closed(Instant before);

    /** Erases everything that is kept of a workspace. */
    void erase(String team);
}
