package nl.ontzorg.slack;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ontzorg.priority.QueueFilter;
import nl.ontzorg.priority.QueueFilter.View;
import nl.ontzorg.priority.QueueOutcome.OfDesk;
import nl.ontzorg.priority.QueueOutcome.OwnRequests;
import nl.ontzorg.priority.Ranked;
import nl.ontzorg.slack.view.Choice;
import nl.ontzorg.slack.view.PrioritiesView;
import nl.ontzorg.slack.view.PrioritiesView.Filter;
import nl.ontzorg.slack.view.PrioritiesView.Listing;
import nl.ontzorg.slack.view.PrioritiesView.Span;
import nl.ontzorg.slack.view.RequestCard;

/** Cuts a queue into pages. */
final class Listings {

    private static final List<View> CHOICES =
            List.of(View.NOW, View.TODAY, View.WEEK, View.WAITING, View.ALL, View.DONE);

    private final Sight sight;
    private final Wording wording;

    Listings(Sight sight, Wording wording) {
        this.sight = sight;
        this.wording = wording;
    }

    /** A page of these rows of a desk, the last when there are fewer than the page that was asked for. */
    Listing of(OfDesk outcome, List<Ranked> rows, Where.Page asked, Viewer viewer) {
        Where.Page page = within(asked, rows.size());
        String empty = viewer.say(
                "queue.empty." + code(page.filter().view()), page.filter().topic());
        return new Listing(
                filter(page, viewer),
                cut(rows, page, row -> card(row, outcome, page, viewer)),
                span(page, rows.size()),
                empty);
    }

    /** A page of what somebody asked. */
    Listing of(OwnRequests outcome, Where.Page asked, Viewer viewer) {
        int total = outcome.requests().size();
        Where.Page page = within(asked, total);
        List<RequestCard> cards = cut(
                outcome.requests(),
                page,
                request -> sight.of(viewer.person(), request.id())
                        .map(seen -> wording.card(request, seen.desk(), List.of(), seen.offer(), page, viewer))
                        .orElseThrow());
        return new Listing(null, cards, span(page, total), viewer.say("queue.empty.asked"));
    }

    RequestCard card(Ranked row, OfDesk outcome, Where view, Viewer viewer) {
        return wording.card(
                row.request(),
                outcome.desk(),
                row.urgency().reasons(),
                Sight.offer(viewer.person(), row.request(), outcome.desk()),
                view,
                viewer);
    }

    /** The menu of the parts of a queue; a topic stays in it while it is shown. */
    private static Filter filter(Where.Page page, Viewer viewer) {
        View shown = page.filter().view();
        List<Choice> choices = Stream.concat(CHOICES.stream(), Stream.of(shown))
                .distinct()
                .map(view -> new Choice(
                        viewer.say("queue.filter." + code(view), page.filter().topic()),
                        value(page.of(view == shown ? page.filter() : QueueFilter.of(view)))))
                .toList();
        return new Filter(value(page.at(0)), choices);
    }

    private static Span span(Where.Page page, int total) {
        int first = page.page() * PrioritiesView.PAGE;
        boolean more = first + PrioritiesView.PAGE < total;
        return new Span(first + 1, total, more ? value(page.at(page.page() + 1)) : null);
    }

    private static <T> List<RequestCard> cut(List<T> rows, Where.Page page, Function<T, RequestCard> card) {
        return rows.stream()
                .skip((long) page.page() * PrioritiesView.PAGE)
                .limit(PrioritiesView.PAGE)
                .map(card)
                .toList();
    }

    private static Where.Page within(Where.Page page, int total) {
        int last = Math.max(0, (total - 1) / PrioritiesView.PAGE);
        return page.at(Math.max(0, Math.min(page.page(), last)));
    }

    private static String value(Where.Page page) {
        return ButtonValue.of(null, page).written();
    }

    private static String code(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
