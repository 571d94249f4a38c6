package nl.ontzorg.requests;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** What a person can read and correct of a request. */
public record Fields(
        String title,
        Kind kind,
        @Nullable Moment deadline,
        List<String> topics,
        @Nullable String requester) {
    public Fields {
        topics = List.copyOf(topics);
    }

    static Fields of(Understanding read) {
        // What a person puts on the desk asks for something, also where the text does not tell what.
        Kind kind =
                read.kind().kind() == Kind.NONE ? Kind.REACTION : read.kind().kind();
        return new Fields(read.title(), kind, read.when().deadline(), read.topics(), read.requester());
    }

    public static Fields of(Request request) {
        return new Fields(
                request.ask().title(),
                request.ask().kind(),
                request.due().deadline(),
                request.ask().topics(),
                request.origin().requester().name());
    }

    Fields askedBy(String name) {
        return new Fields(title, kind, deadline, topics, name);
    }

    /** What became of each field that is not the same. */
    List<Change> differences(Fields other) {
        return Stream.of(
                        new Change("title", title, other.title),
                        new Change("kind", kind.code(), other.kind.code()),
                        new Change("deadline", said(deadline), said(other.deadline)),
                        new Change("topics", String.join(", ", topics), String.join(", ", other.topics)),
                        new Change("requester", requester, other.requester))
                .filter(change -> !Objects.equals(change.was(), change.became()))
                .toList();
    }

    private static @Nullable String said(@Nullable Moment moment) {
        return moment == null ? null : moment.toString();
    }

    /** A field with another value than before. */
    record Change(
            String field, @Nullable String was, @Nullable String became) {}
}
