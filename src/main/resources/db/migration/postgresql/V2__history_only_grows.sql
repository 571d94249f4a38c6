-- A step in a history and the words of a feedback note are never changed; they can be erased.

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER request_event_is_kept BEFORE UPDATE ON request_event
FOR EACH ROW EXECUTE FUNCTION refuse('a step in the history of a request is never changed');

CREATE TRIGGER feedback_is_frozen
BEFORE UPDATE OF id, team, desk, giver, receiver, given, text, waiting, late, oldest_days, median_hours ON feedback
FOR EACH ROW EXECUTE FUNCTION refuse('a feedback note is never changed once given');

CREATE TRIGGER feedback_answer_is_frozen BEFORE UPDATE ON feedback
FOR EACH ROW WHEN (OLD.answered IS NOT NULL) EXECUTE FUNCTION refuse('a feedback note is answered once');
