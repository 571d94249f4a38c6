package nl.ontzorg.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.dates.DateExpression;
import nl.ontzorg.dates.Grain;
import nl.ontzorg.dates.Open;
import nl.ontzorg.dates.Part;
import nl.ontzorg.dates.Value;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads the role of each date, and from those the deadline and the event; a text has at most one of each. */
final class WhenReader {

    /** Holidays and seasons bound a time without saying a day: nobody knows which of the days before is meant. */
    private static final Pattern NO_DAY_OF_ITS_OWN = Pattern.compile(
            "(?iu).*(kerst|reces|vakantie|feestdag|pasen|pinksteren|zomer|christmas|easter|recess|holiday|summer).*");

    private static final Pattern OWN_DAY = Pattern.compile("(?iu).*(dag|day|eve|avond)\\b.*");

    /** A date this far ahead, named in passing without its year, was rather the last one. */
    private static final int MONTHS_AHEAD = 6;

    private static final int REACH_OF_BEFORE = 6;

    private final Classifier model;
    private final Map<Language, Lexicon> lexicons;

    WhenReader(Classifier model, Map<Language, Lexicon> lexicons) {
        this.model = model;
        this.lexicons = lexicons;
    }

    /**
     * A date where it stands.
     *
     * @param bound the word before it that bounds it, such as "uiterlijk"; empty when there is none
     * @param gone whether its sentence tells of what has been
     */
    private record Place(DateExpression date, boolean beforeMeeting, String bound, boolean gone) {}

    /** A date with what the model makes of it. */
    private record Weighed(Place place, Map<String, Double> weights) {
        DateExpression date() {
            return place.date();
        }

        boolean beforeMeeting() {
            return place.beforeMeeting();
        }

        double weight(DateRole role) {
            return weights.getOrDefault(role.code(), 0.0);
        }

        boolean mostly(DateRole role) {
            return weight(role)
                    >= weights.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(0);
        }
    }

    When read(Prepared text, Kind kind, Deadlines deadlines) {
        List<Weighed> dates = weigh(text, kind);
        boolean asks = kind != Kind.NONE && kind != Kind.INFORMATION;
        Optional<Weighed> due = asks ? deadline(dates, deadlines) : Optional.empty();
        Optional<Weighed> event = event(dates, due, deadlines);
        if (asks && due.isEmpty()) {
            due = event.filter(Weighed::beforeMeeting);
        }
        Weighed deadline = due.orElse(null);
        List<RoledDate> roled = dates.stream()
                .map(date -> roled(date, role(date, deadline), deadlines))
                .toList();
        Moment by = deadline == null || hasNoDay(deadline.date()) ? null : moment(deadline, deadlines);
        return new When(
                by,
                asks ? words(text, deadline) : null,
                event.map(Weighed::date).map(Deadlines::start).orElse(null),
                roled);
    }

    private List<Weighed> weigh(Prepared text, Kind kind) {
        RoleFeatures features = new RoleFeatures(text, kind);
        List<Weighed> weighed = new ArrayList<>();
        for (int i = 0; i < text.dates().size(); i++) {
            DateExpression date = text.dates().get(i);
            int from = features.from(i);
            Place place = new Place(
                    date,
                    isBeforeMeeting(text, from, features.to(i), date),
                    bound(text, from),
                    text.hasCue("gone", text.words().get(from).sentence()));
            weighed.add(new Weighed(place, model.weigh(features.of(i))));
        }
        return weighed;
    }

    private static Optional<Weighed> deadline(List<Weighed> dates, Deadlines deadlines) {
        return dates.stream()
                .filter(date -> date.mostly(DateRole.DEADLINE))
                .filter(date -> deadlines.of(date.date()).isPresent())
                .max(Comparator.comparing((Weighed date) -> !hasNoDay(date.date()))
                        .thenComparingDouble(date -> date.weight(DateRole.DEADLINE)));
    }

    private static Optional<Weighed> event(List<Weighed> dates, Optional<Weighed> due, Deadlines deadlines) {
        return dates.stream()
                .filter(date -> date.mostly(DateRole.EVENT)
                        || (date.beforeMeeting() && due.filter(date::equals).isPresent()))
                .filter(date -> date.date().open() != Open.AFTER)
                .max(Comparator.comparing((Weighed date) -> deadlines.isToCome(Deadlines.start(date.date())))
                        .thenComparingDouble(date -> date.weight(DateRole.EVENT)));
    }

    private static @Nullable Moment moment(Weighed deadline, Deadlines deadlines) {
        return deadline.beforeMeeting()
                ? Deadlines.start(deadline.date())
                : deadlines.of(deadline.date()).orElse(null);
    }

    private static DateRole role(Weighed date, @Nullable Weighed deadline) {
        if (date.equals(deadline)) {
            return date.mostly(DateRole.EVENT) ? DateRole.EVENT : DateRole.DEADLINE;
        }
        return date.weight(DateRole.EVENT) >= date.weight(DateRole.MENTION) ? DateRole.EVENT : DateRole.MENTION;
    }

    private static RoledDate roled(Weighed weighed, DateRole role, Deadlines deadlines) {
        DateExpression date = weighed.date();
        boolean yearGuessed =
                role == DateRole.MENTION && date.yearImplied() && date.said().contains(Part.MONTH);
        int ahead = weighed.place().gone() ? 0 : MONTHS_AHEAD;
        if (!yearGuessed || !deadlines.isAfter(date.from(), ahead)) {
            return new RoledDate(date, role);
        }
        Value value = date.value();
        Value last = new Value(
                value.from().minusYears(1),
                value.to() == null ? null : value.to().minusYears(1),
                value.grain(),
                value.open(),
                value.rrule());
        return new RoledDate(new DateExpression(date.text(), date.begin(), date.end(), last, date.said()), role);
    }

    private static boolean hasNoDay(DateExpression date) {
        return date.grain() != Grain.YEAR
                && NO_DAY_OF_ITS_OWN.matcher(date.text()).matches()
                && !OWN_DAY.matcher(date.text()).matches();
    }

    private static @Nullable String words(Prepared text, @Nullable Weighed deadline) {
        if (deadline != null) {
            return deadline.place().bound() + deadline.date().text();
        }
        return text.cues().stream()
                .filter(cue -> cue.name().equals("words"))
                .findFirst()
                .map(cue -> text.words(cue.from(), cue.to()))
                .orElse(null);
    }

    private String bound(Prepared text, int from) {
        boolean bound = from > 0
                && Objects.requireNonNull(lexicons.get(text.language()))
                        .has("bound", text.words().get(from - 1).plain());
        return bound
                ? text.text()
                        .substring(
                                text.words().get(from - 1).begin(),
                                text.words().get(from).begin())
                : "";
    }

    /** Whether the words are those of "before the board of Thursday", or "before Thursday's board". */
    private boolean isBeforeMeeting(Prepared text, int from, int to, DateExpression date) {
        List<Word> words = text.words();
        Lexicon lexicon = Objects.requireNonNull(lexicons.get(text.language()));
        if (date.open() == Open.BEFORE) {
            return to + 1 < words.size()
                    && words.get(to).plain().equals("'")
                    && words.get(to + 1).plain().equals("s");
        }
        boolean meeting = false;
        for (int at = from - 1; at >= Math.max(0, from - REACH_OF_BEFORE); at--) {
            Word word = words.get(at);
            if (word.sentence() != words.get(from).sentence() || lexicon.has("verb", word.plain())) {
                return false;
            }
            if (lexicon.has("before", word.plain())) {
                return meeting;
            }
            meeting |= word.isWord()
                    && !lexicon.has("determiner", word.plain())
                    && !lexicon.has("preposition", word.plain());
        }
        return false;
    }
}
