package nl.ontzorg.given;

import java.util.List;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Kind;
import nl.ontzorg.understanding.KindFinding;
import nl.ontzorg.understanding.Understanding;
import nl.ontzorg.understanding.When;
import org.jspecify.annotations.Nullable;

/** Makes what was read in a message, of which a test names only what matters to it. */
public final class ReadingBuilder {

    private Language language = Language.NL;
    private KindFinding kind = new KindFinding(Kind.DECISION, 0.9, "akkoord");
    private String title = "Akkoord op het contract";
    private @Nullable String requester;
    private When when = When.never();
    private List<String> topics = List.of("contract");

    ReadingBuilder() {}

    public ReadingBuilder language(Language other) {
        language = other;
        return this;
    }

    public ReadingBuilder kind(Kind other) {
        kind = new KindFinding(other, 0.9, "");
        return this;
    }

    public ReadingBuilder unsure(Kind other) {
        kind = new KindFinding(other, KindFinding.SURE - 0.01, "");
        return this;
    }

    public ReadingBuilder title(String other) {
        title = other;
        return this;
    }

    public ReadingBuilder requester(String name) {
        requester = name;
        return this;
    }

    public ReadingBuilder deadline(Moment deadline, String words) {
        when = new When(deadline, words, when.event(), List.of());
        return this;
    }

    public ReadingBuilder event(Moment event) {
        when = new When(when.deadline(), when.deadlineWords(), event, List.of());
        return this;
    }

    public ReadingBuilder topics(String... others) {
        topics = List.of(others);
        return this;
    }

    public Understanding build() {
        return new Understanding(language, kind, title, requester, when, topics);
    }
}
