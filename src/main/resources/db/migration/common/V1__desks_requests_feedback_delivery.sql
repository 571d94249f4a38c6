-- Everything Ontzorg keeps, in SQL that SQLite and PostgreSQL both take.
-- Ids are UUIDs in time order, as text. Instants are text in UTC with six decimals, so that they sort as they read.
-- Moments (deadline, event) are local: 2026-12-02 or 2026-12-02T14:00, in the desk's zone. Lists are JSON.
-- Everyone named in a row is a person of the row's team.

CREATE TABLE desk (
    id             TEXT    NOT NULL PRIMARY KEY,
    team           TEXT    NOT NULL,
    manager        TEXT    NOT NULL,
    confirmed      BOOLEAN NOT NULL,
    language       TEXT    NOT NULL,
    zone           TEXT    NOT NULL,
    working_hours  TEXT    NOT NULL,
    intake_channel TEXT,
    open_to        TEXT    NOT NULL,
    tell_requesters TEXT   NOT NULL,
    last_number    INTEGER NOT NULL DEFAULT 0,
    UNIQUE (team, manager)
);
CREATE UNIQUE INDEX desk_intake ON desk (team, intake_channel) WHERE intake_channel IS NOT NULL;

CREATE TABLE desk_assistant (
    team      TEXT    NOT NULL,
    desk      TEXT    NOT NULL REFERENCES desk (id) ON DELETE CASCADE,
    assistant TEXT    NOT NULL,
    place     INTEGER NOT NULL,
    PRIMARY KEY (desk, assistant)
);
CREATE INDEX desk_assistant_person ON desk_assistant (team, assistant);

CREATE TABLE portfolio_topic (
    team      TEXT    NOT NULL,
    desk      TEXT    NOT NULL REFERENCES desk (id) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    topic     TEXT    NOT NULL,
    weight    INTEGER NOT NULL,
    synonyms  TEXT    NOT NULL,
    hot_until TEXT,
    PRIMARY KEY (desk, place)
);

CREATE TABLE house_rule (
    team         TEXT    NOT NULL,
    desk         TEXT    NOT NULL REFERENCES desk (id) ON DELETE CASCADE,
    place        INTEGER NOT NULL,
    kind         TEXT    NOT NULL,
    react_within TEXT    NOT NULL,
    PRIMARY KEY (desk, place)
);

CREATE TABLE preference (
    team         TEXT NOT NULL,
    person       TEXT NOT NULL,
    chosen       TEXT,
    last_written TEXT,
    last_desk    TEXT,
    PRIMARY KEY (team, person)
);

CREATE TABLE request (
    id             TEXT    NOT NULL PRIMARY KEY,
    team           TEXT    NOT NULL,
    desk           TEXT    NOT NULL REFERENCES desk (id),
    number         INTEGER NOT NULL,
    title          TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    state          TEXT    NOT NULL,
    since          TEXT    NOT NULL,
    until          TEXT,
    delegate       TEXT,
    lift           INTEGER NOT NULL,
    deadline       TEXT,
    deadline_words TEXT,
    event          TEXT,
    topics         TEXT    NOT NULL,
    asker          TEXT    NOT NULL,
    requester      TEXT,
    requester_name TEXT,
    via            TEXT    NOT NULL,
    channel        TEXT    NOT NULL,
    ts             TEXT,
    thread         TEXT,
    permalink      TEXT,
    written        TEXT    NOT NULL,
    received       TEXT    NOT NULL,
    language       TEXT    NOT NULL,
    text           TEXT    NOT NULL,
    UNIQUE (desk, number)
);
CREATE INDEX request_open ON request (desk, received, number) WHERE state IN ('waiting', 'snoozed', 'delegated');
CREATE INDEX request_closed ON request (desk, since) WHERE state NOT IN ('waiting', 'snoozed', 'delegated');
CREATE INDEX request_asker ON request (team, asker);
CREATE INDEX request_requester ON request (team, requester) WHERE requester IS NOT NULL;

CREATE TABLE request_event (
    team     TEXT    NOT NULL,
    request  TEXT    NOT NULL REFERENCES request (id),
    number   INTEGER NOT NULL,
    step     TEXT    NOT NULL,
    taken_at TEXT    NOT NULL,
    taken_by TEXT,
    note     TEXT,
    PRIMARY KEY (request, number)
);
CREATE INDEX request_event_step ON request_event (step, taken_at);

CREATE TABLE correction (
    team         TEXT    NOT NULL,
    request      TEXT    NOT NULL REFERENCES request (id),
    number       INTEGER NOT NULL,
    corrected_at TEXT    NOT NULL,
    corrected_by TEXT    NOT NULL,
    field        TEXT    NOT NULL,
    was          TEXT,
    became       TEXT,
    PRIMARY KEY (request, number)
);

CREATE TABLE candidate (
    id       TEXT NOT NULL PRIMARY KEY,
    team     TEXT NOT NULL,
    desk     TEXT REFERENCES desk (id) ON DELETE CASCADE,
    incoming TEXT NOT NULL
);

CREATE TABLE feedback (
    id           TEXT    NOT NULL PRIMARY KEY,
    team         TEXT    NOT NULL,
    desk         TEXT    NOT NULL REFERENCES desk (id),
    giver        TEXT    NOT NULL,
    receiver     TEXT    NOT NULL,
    given        TEXT    NOT NULL,
    text         TEXT    NOT NULL,
    waiting      INTEGER NOT NULL,
    late         INTEGER NOT NULL,
    oldest_days  INTEGER NOT NULL,
    median_hours INTEGER NOT NULL,
    answered     TEXT,
    answer       TEXT
);
CREATE INDEX feedback_of_desk ON feedback (desk, given);
CREATE INDEX feedback_unanswered ON feedback (desk, given) WHERE answered IS NULL;

-- What Slack sent and was handled: the key of each envelope, once.
CREATE TABLE inbox (
    team     TEXT NOT NULL,
    key      TEXT NOT NULL,
    received TEXT NOT NULL,
    PRIMARY KEY (team, key)
);

-- What must reach people. A row whose turn has come has state new and no not_before after now.
CREATE TABLE outbox (
    id         TEXT    NOT NULL PRIMARY KEY,
    team       TEXT    NOT NULL,
    key        TEXT    NOT NULL,
    channel    TEXT    NOT NULL,
    thread     TEXT,
    notice     TEXT    NOT NULL,
    facts      TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    attempts   INTEGER NOT NULL,
    not_before TEXT,
    error      TEXT,
    created    TEXT    NOT NULL,
    ended      TEXT,
    sent_in    TEXT,
    sent_ts    TEXT,
    UNIQUE (team, key)
);
CREATE INDEX outbox_due ON outbox (id) WHERE state = 'new';
CREATE INDEX outbox_turn ON outbox (team, channel, id) WHERE state IN ('new', 'sending');
