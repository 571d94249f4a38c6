package nl.ontzorg.delivery;

import java.util.Optional;

/** How far what was said in Slack was read again, place by place, in Slack's own time stamps. */
public interface Watermarks {

    /** Since when the bot hears a workspace: the stamp that was given the first time. */
    String since(String team, String stamp);

    /** Up to where a place was read; empty for one that never was. */
    Optional<String> seen(String team, String place);

    /** Everything said there up to this stamp is in the inbox; an earlier stamp than before changes nothing. */
    void saw(String team, String place, String stamp);
}
