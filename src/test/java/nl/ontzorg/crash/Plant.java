package nl.ontzorg.crash;

/** What is planted in a bot: the moment at which it dies, or a fault that the tests must find. */
enum Plant {
    NOTHING,

    /** Dies with the envelope written to the inbox, not committed. */
    DIES_AFTER_INBOX,

    /** Dies with the envelope committed to the inbox, before it is acknowledged. */
    DIES_BEFORE_THE_ACK,

    /** Dies with the request written, not committed. */
    DIES_AFTER_REQUEST,

    /** Dies with the outgoing message written, not committed. */
    DIES_AFTER_OUTBOX,

    /** Dies after a commit, before anything else happens. */
    DIES_AFTER_COMMIT,

    /** Dies when Slack has answered that the message is there, before that is noted. */
    DIES_AFTER_THE_ANSWER,

    /** Acknowledges before what came is committed. */
    ACKNOWLEDGES_FIRST,

    /** Notes that a message was sent before it is sent. */
    MARKS_FIRST,

    /** Sends again what may have been sent, without looking. */
    SENDS_AGAIN
}
