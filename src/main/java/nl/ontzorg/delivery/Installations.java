package nl.ontzorg.delivery;

/** Which workspaces let the bot in; each word may come more than once and in any order. */
public interface Installations {

    /** Nothing more is sent to this workspace; the first time counts. */
    void closed(String team);

    boolean isClosed(String team);

    /** The workspace lets the bot in. */
    void opened(String team);
}
