package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The Home tab, for whoever opens it. */
public final class HomeView {

    private static final int MOST_LATE = 4;
    private static final int MOST_NOTES = 4;

    private HomeView() {}

    /** What the one who looks is here. */
    public enum Viewer {
        MANAGER,
        ASSISTANT,
        /** Sees own requests only. */
        COLLEAGUE,
        /** A member of a desk that waits for the manager's word. */
        EXPECTED,
        /** Has no desk to do with. */
        NOBODY
    }

    /**
     * What the tab shows.
     *
     * @param flash what just happened; null when nothing did
     * @param heading whose desk this is, or a greeting
     * @param late for an assistant what is past its decide-by; empty for others
     * @param listing the queue, or a colleague's own requests
     * @param feedback what waits for an answer
     */
    public record Home(
            Viewer viewer,
            @Nullable String flash,
            String heading,
            List<RequestCard> late,
            PrioritiesView.Listing listing,
            List<FeedbackView.Note> feedback) {
        public Home {
            late = List.copyOf(late);
            feedback = List.copyOf(feedback);
        }
    }

    public static View of(Home home, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (home.flash() != null) {
            blocks.add(PrioritiesView.flash(home.flash()));
        }
        blocks.add(Parts.header(home.heading()));
        blocks.addAll(body(home, texts));
        blocks.add(Parts.divider());
        blocks.add(Parts.actions(commands(home.viewer(), texts)));
        blocks.add(Parts.small(texts.say("home.language")));
        blocks.add(Parts.actions(language(texts)));
        return View.builder().type("home").blocks(blocks).build();
    }

    private static List<LayoutBlock> body(Home home, Texts texts) {
        return switch (home.viewer()) {
            case NOBODY -> List.of(Parts.paragraph(texts.say("welcome")));
            case EXPECTED -> List.of(Parts.paragraph(texts.say("home.expected")));
            case COLLEAGUE -> PrioritiesView.blocks(home.listing(), texts);
            case MANAGER, ASSISTANT -> desk(home, texts);
        };
    }

    private static List<LayoutBlock> desk(Home home, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!home.late().isEmpty()) {
            blocks.add(Parts.paragraph(texts.say("home.late", home.late().size())));
            home.late().stream().limit(MOST_LATE).forEach(card -> blocks.addAll(Cards.of(card, texts)));
            blocks.add(Parts.divider());
        }
        home.feedback().stream().limit(MOST_NOTES).forEach(note -> {
            String said = texts.say("feedback.waits", Limits.line(note.giver(), 80), note.given());
            blocks.addAll(FeedbackView.blocks(note, said, texts));
            blocks.add(Parts.divider());
        });
        blocks.addAll(PrioritiesView.blocks(home.listing(), texts));
        return blocks;
    }

    private static StaticSelectElement language(Texts texts) {
        List<Choice> languages = Stream.of("nl", "en")
                .map(code -> new Choice(texts.say("language." + code), code))
                .toList();
        return Parts.select(
                "desk.language",
                texts.say("home.language"),
                languages,
                texts.locale().getLanguage());
    }

    private static List<BlockElement> commands(Viewer viewer, Texts texts) {
        Stream<String> verbs = switch (viewer) {
            case MANAGER, ASSISTANT -> Stream.of("request.new", "feedback.give", "desk.settings");
            case COLLEAGUE -> Stream.of("request.new", "desk.settings");
            case EXPECTED, NOBODY -> Stream.of("desk.settings");
        };
        return verbs.<BlockElement>map(verb -> Buttons.plain(verb, "1", texts)).toList();
    }
}
