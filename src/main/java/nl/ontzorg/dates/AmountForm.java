package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.dates.Amount.Some;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** "2 weken", "anderhalf uur", "1 day 21 hours", "half an hour": no date until something anchors it. */
final class AmountForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.units, lexicon.amounts, lexicon.numbers)
                .orNumber()
                .orWord("een", "a", "half", "halve", "anderhalf", "anderhalve");
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        return read(scene, at, true);
    }

    /** As {@link #match}, but only with a number or a word for one: "3 dagen", not "week". */
    @Nullable Reading counted(Scene scene, int at) {
        return read(scene, at, false);
    }

    /** As {@link #counted}, of one unit only. */
    @Nullable Reading single(Scene scene, int at) {
        List<Some> parts = new ArrayList<>();
        int end = part(scene, at, parts, false);
        return end < 0 ? null : Reading.of(at, end, new Amount(parts), Strength.NEEDS_COMPANY, "an amount of time");
    }

    private static @Nullable Reading read(Scene scene, int at, boolean vague) {
        List<Some> parts = new ArrayList<>();
        int end = part(scene, at, parts, vague);
        if (end < 0) {
            return null;
        }
        for (int next = end; next > 0; ) {
            int from = scene.words().isAny(next, "en", "and", ",") ? next + 1 : next;
            next = scene.words().isNumber(from) || from > next ? smaller(scene, from, parts) : -1;
            end = Math.max(end, next);
        }
        return Reading.of(at, end, new Amount(List.copyOf(parts)), Strength.NEEDS_COMPANY, "an amount of time");
    }

    /** Adds one of a smaller unit: "2 hours and 10 minutes", but not "9 uur, 11 uur". */
    private static int smaller(Scene scene, int at, List<Some> parts) {
        Grain last = parts.get(parts.size() - 1).unit().grain();
        List<Some> more = new ArrayList<>();
        int end = part(scene, at, more, false);
        if (end < 0 || more.get(0).unit().grain().compareTo(last) >= 0) {
            return -1;
        }
        parts.addAll(more);
        return end;
    }

    /** Adds one counted unit; the token after it, or -1 if there is none. */
    private static int part(Scene scene, int at, List<Some> parts, boolean vague) {
        Hit<Unit> bare = scene.lexicon().units.at(scene.words(), at);
        if (bare != null && bare.meaning().size() > 1) {
            parts.add(new Some(1, bare.meaning()));
            return bare.edge();
        }
        int about = about(scene, at, parts);
        if (about > 0) {
            return about;
        }
        int half = half(scene, at, parts);
        if (half > 0) {
            return half;
        }
        int decimal = decimal(scene, at, parts);
        if (decimal > 0) {
            return decimal;
        }
        Hit<Integer> count = amount(scene, at);
        count = count != null && !vague && count.meaning() == 1 ? null : count;
        count = count != null ? count : Numbers.count(scene, at);
        if (count == null || count.meaning() < 1) {
            return -1;
        }
        int i = scene.words().isAny(count.edge(), "more", "volle", "hele", "full", "whole", "of")
                ? count.edge() + 1
                : count.edge();
        Hit<Unit> unit = unit(scene, i);
        boolean article = scene.words().isAny(at, "the", "de", "het");
        if (unit == null || (article && (isPlural(scene, unit.edge() - 1) || !isAnchored(scene, unit.edge())))) {
            return -1;
        }
        parts.add(new Some(count.meaning(), unit.meaning()));
        return unit.edge();
    }

    /** "the minutes" and "de dagen" are no single one. */
    private static boolean isPlural(Scene scene, int unit) {
        return scene.words().at(unit).endsWith(scene.context().language() == Language.EN ? "s" : "en");
    }

    /** "the day" counts as one day only where something follows to count it from. */
    private static boolean isAnchored(Scene scene, int i) {
        return scene.lexicon().set(Category.SHIFT_AFTER).at(scene.words(), i) != null
                || scene.lexicon().set(Category.SHIFT_BEFORE).at(scene.words(), i) != null
                || scene.lexicon().set(Category.AGO).at(scene.words(), i) != null
                || scene.lexicon().set(Category.BESIDE).at(scene.words(), i) != null;
    }

    private static @Nullable Hit<Integer> amount(Scene scene, int at) {
        return scene.lexicon().amounts.at(scene.words(), at);
    }

    private static @Nullable Hit<Unit> unit(Scene scene, int i) {
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), i);
        // "5 u" and "5 s" are units, but a loose letter is not.
        boolean letter = unit != null && scene.words().digits(i) == 1 && unit.edge() == i + 1;
        return letter && !scene.words().isGlued(i) && !scene.words().isNumber(i - 1) ? null : unit;
    }

    /** "Een dag of tien", "een week of twee": about so many. */
    private static int about(Scene scene, int at, List<Some> parts) {
        Hit<Unit> unit = scene.words().is(at, "een") ? scene.lexicon().units.at(scene.words(), at + 1) : null;
        Hit<Integer> count =
                unit != null && scene.words().is(unit.edge(), "of") ? Numbers.count(scene, unit.edge() + 1) : null;
        boolean unitAfter = count != null && scene.lexicon().units.at(scene.words(), count.edge()) != null;
        if (unit == null || count == null || unitAfter || count.meaning() < 2) {
            return -1;
        }
        parts.add(new Some(count.meaning(), unit.meaning()));
        return count.edge();
    }

    private static int half(Scene scene, int at, List<Some> parts) {
        Words words = scene.words();
        boolean oneAndAHalf = words.isAny(at, "anderhalf", "anderhalve");
        boolean half = words.isAny(at, "half", "halve")
                || (words.isAny(at, "een", "a") && words.isAny(at + 1, "half", "halve"));
        int i = words.isAny(at, "een", "a") ? at + 2 : at + 1;
        Hit<Unit> unit = oneAndAHalf || half ? scene.lexicon().units.at(words, i) : null;
        if (unit == null) {
            return -1;
        }
        addFraction(parts, oneAndAHalf ? 1.5 : 0.5, unit.meaning());
        return unit.edge();
    }

    private static int decimal(Scene scene, int at, List<Some> parts) {
        Words words = scene.words();
        boolean number = words.number(at, 3) >= 0
                && words.number(at + 2, 2) >= 0
                && words.isGlued(at + 1)
                && words.isGlued(at + 2);
        if (!number || !words.isAny(at + 1, ",", ".", "/")) {
            return -1;
        }
        Hit<Unit> unit = scene.lexicon().units.at(words, at + 3);
        boolean clock =
                unit != null && unit.meaning() == Unit.HOUR && words.is(at + 1, ".") && words.digits(at + 2) == 2;
        if (unit == null || clock || words.is(at + 2, "0")) {
            return -1;
        }
        double value = words.is(at + 1, "/")
                ? (double) words.number(at, 3) / words.number(at + 2, 2)
                : Double.parseDouble(words.at(at) + "." + words.at(at + 2));
        addFraction(parts, value, unit.meaning());
        return unit.edge();
    }

    private static void addFraction(List<Some> parts, double value, Unit unit) {
        switch (unit) {
            case HOUR -> parts.add(new Some(Math.round(value * 60), Unit.MINUTE));
            case MINUTE -> parts.add(new Some(Math.round(value * 60), Unit.SECOND));
            case DAY -> parts.add(new Some(Math.round(value * 24), Unit.HOUR));
            case WEEK -> parts.add(new Some(Math.round(value * 7), Unit.DAY));
            case MONTH -> parts.add(new Some(Math.round(value * 30), Unit.DAY));
            case YEAR -> parts.add(new Some(Math.round(value * 12), Unit.MONTH));
            default -> parts.add(new Some(Math.round(value), unit));
        }
    }
}
