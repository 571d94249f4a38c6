package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/** One page of a queue, or of what a colleague asked. */
public final class PrioritiesView {

    /** How many rows fit on a page, however long their titles and reasons are. */
    public static final int PAGE = 6;

    private static final int SENTENCE = 500;

    private PrioritiesView() {}

    /**
     * What the page shows.
     *
     * @param flash what just happened; null when nothing did
     * @param heading whose list this is
     */
    public record Page(@Nullable String flash, String heading, Listing listing) {}

    /**
     * A page of requests.
     *
     * @param filter null where there is nothing to filter
     * @param rows those of this page, at most {@link #PAGE}
     * @param empty what to say when there are no rows
     */
    public record Listing(@Nullable Filter filter, List<RequestCard> rows, Span span, String empty) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /** The parts of a queue one can look at, and the value of the one shown. */
    public record Filter(String chosen, List<Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Which rows of all these are.
     *
     * @param first the number of the first row, from 1
     * @param next the value of the button to the next page; null on the last
     */
    public record Span(int first, int total, @Nullable String next) {}

    public static Message of(Page page, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        if (page.flash() != null) {
            blocks.add(flash(page.flash()));
            spoken.add(page.flash());
        }
        blocks.add(Parts.header(page.heading()));
        spoken.add(page.heading());
        blocks.addAll(blocks(page.listing(), texts));
        if (page.listing().rows().isEmpty()) {
            spoken.add(page.listing().empty());
        }
        page.listing().rows().stream().limit(PAGE).forEach(card -> spoken.add(Cards.spoken(card, texts)));
        return Message.of(String.join("\n", spoken), blocks);
    }

    static LayoutBlock flash(String flash) {
        return Parts.paragraph(Limits.cut(flash, SENTENCE));
    }

    static List<LayoutBlock> blocks(Listing listing, Texts texts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Filter filter = listing.filter();
        if (filter != null) {
            blocks.add(Parts.actions(
                    Parts.select("queue.filter", texts.say("queue.filter"), filter.choices(), filter.chosen())));
        }
        if (listing.rows().isEmpty()) {
            blocks.add(Parts.paragraph(Limits.cut(listing.empty(), SENTENCE)));
        }
        listing.rows().stream().limit(PAGE).forEach(card -> {
            blocks.add(Parts.divider());
            blocks.addAll(Cards.of(card, texts));
        });
        blocks.addAll(foot(listing, texts));
        return blocks;
    }

    private static List<LayoutBlock> foot(Listing listing, Texts texts) {
        Span span = listing.span();
        if (listing.rows().isEmpty() || (span.next() == null && span.first() == 1)) {
            return List.of();
        }
        int last = span.first() + Math.min(listing.rows().size(), PAGE) - 1;
        LayoutBlock where = Parts.small(texts.say("queue.span", span.first(), last, span.total()));
        return span.next() == null
                ? List.of(where)
                : List.of(where, Parts.actions(Buttons.plain("queue.more", span.next(), texts)));
    }
}
