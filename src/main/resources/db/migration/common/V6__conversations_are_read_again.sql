-- How far each conversation, or a thread in one ("channel/thread"), was read again after a gap in the line: all that was
-- said there up to this stamp of Slack is in the inbox. The empty place says since when the bot hears the workspace.
CREATE TABLE conversation (
    team  TEXT NOT NULL,
    place TEXT NOT NULL,
    seen  TEXT NOT NULL,
    PRIMARY KEY (team, place)
);
