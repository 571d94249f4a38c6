-- Who sends a message, until when, and for the how manieth time it was taken up; unsure when it may be in Slack already.
ALTER TABLE outbox ADD COLUMN lease_owner TEXT;
ALTER TABLE outbox ADD COLUMN lease_until TEXT;
ALTER TABLE outbox ADD COLUMN lease_no INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN unsure BOOLEAN NOT NULL DEFAULT FALSE;

-- What a process of an earlier version had in hand.
UPDATE outbox SET lease_until = created WHERE state = 'sending';

DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (id) WHERE state IN ('new', 'sending');
CREATE INDEX outbox_sent ON outbox (team, channel, sent_ts) WHERE state = 'sent';
CREATE INDEX outbox_ended ON outbox (ended) WHERE ended IS NOT NULL;
CREATE INDEX inbox_received ON inbox (received);

-- From when on a conversation takes the next message; none here takes one now.
CREATE TABLE pace (
    team      TEXT NOT NULL,
    channel   TEXT NOT NULL,
    free_from TEXT NOT NULL,
    PRIMARY KEY (team, channel)
);

-- Workspaces that no longer let the bot in, since when.
CREATE TABLE installation (
    team       TEXT NOT NULL PRIMARY KEY,
    revoked_at TEXT NOT NULL
);
