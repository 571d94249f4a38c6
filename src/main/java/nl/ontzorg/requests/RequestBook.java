package nl.ontzorg.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.desk.PersonId;
import org.jspecify.annotations.Nullable;

/** Where requests, their history, corrections and what the bot is unsure about are kept. */
public interface RequestBook {

    /** The number for the desk's next request; to be used in the same transaction. */
    int nextNumber(UUID desk);

    void add(Request request);

    /** Replaces everything of the request but its identity. */
    void update(Request request);

    Optional<Request> find(String team, UUID id);

    /** Waiting, snoozed and delegated requests, oldest first. */
    List<Request> open(UUID desk);

    /** Requests closed since then, latest first. */
    List<Request> closedSince(UUID desk, Instant since);

    /** What a person asked, open and closed, latest first, at most so many. */
    List<Request> askedBy(PersonId person, int most);

    /** Every request of a desk in the order of its number. */
    List<Request> all(UUID desk);

    /** Adds the next step to a request's history and gives it with its number. */
    RequestEvent record(UUID request, Instant at, @Nullable String by, RequestEvent.Step step, @Nullable String note);

    /** The steps of a request, oldest first. */
    List<RequestEvent> history(UUID request);

    /** When the requests of a desk have taken steps of this sort since then, oldest first. */
    List<Instant> timesOf(UUID desk, RequestEvent.Step step, Instant since);

    void record(Correction correction);

    /** The corrections on a request, oldest first. */
    List<Correction> corrections(UUID request);

    void keep(Candidate candidate);

    Optional<Candidate> candidate(UUID id);

    void forget(UUID candidate);
}
