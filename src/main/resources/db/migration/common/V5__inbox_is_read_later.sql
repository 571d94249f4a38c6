-- What takes time to read is kept as it came, acknowledged, and read afterwards: its row waits until it is a fact.
-- The body goes once it is handled.

ALTER TABLE inbox ADD COLUMN kind TEXT;
ALTER TABLE inbox ADD COLUMN body TEXT;
ALTER TABLE inbox ADD COLUMN state TEXT NOT NULL DEFAULT 'done';
ALTER TABLE inbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inbox ADD COLUMN not_before TEXT;
ALTER TABLE inbox ADD COLUMN error TEXT;
CREATE INDEX inbox_waiting ON inbox (not_before) WHERE state = 'waiting';
