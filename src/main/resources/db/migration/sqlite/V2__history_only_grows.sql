-- A step in a history and the words of a feedback note are never changed; they can be erased.

CREATE TRIGGER request_event_is_kept BEFORE UPDATE ON request_event
BEGIN
    SELECT RAISE(ABORT, 'a step in the history of a request is never changed');
END;

CREATE TRIGGER feedback_is_frozen
BEFORE UPDATE OF id, team, desk, giver, receiver, given, text, waiting, late, oldest_days, median_hours ON feedback
BEGIN
    SELECT RAISE(ABORT, 'a feedback note is never changed once given');
END;

CREATE TRIGGER feedback_answer_is_frozen BEFORE UPDATE ON feedback WHEN OLD.answered IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a feedback note is answered once');
END;
