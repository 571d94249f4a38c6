package nl.ontzorg.dates;

import java.time.LocalDateTime;
import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/** "de komende drie dagen", "next 2 weeks", "afgelopen 2 maanden", "the 5 past years". */
final class SpanForm implements Form {

    private final AmountForm amounts = new AmountForm();

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.shifts, lexicon.numbers).orNumber();
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<Shift> shift = scene.lexicon().shifts.at(scene.words(), at);
        if (shift != null && shift.meaning() != Shift.THIS) {
            Reading amount = amounts.counted(scene, shift.edge());
            // In "the last 3 months, and 2 days ago" the days are counted back from now.
            boolean ago = amount != null && scene.lexicon().set(Category.AGO).at(scene.words(), amount.end()) != null;
            amount = ago ? amounts.single(scene, shift.edge()) : amount;
            return amount != null && amount.meaning() instanceof Amount many
                    ? reading(scene, at, amount.end(), shift.meaning(), many)
                    : null;
        }
        Hit<Integer> count = Numbers.count(scene, at);
        Hit<Shift> later = count == null ? null : scene.lexicon().shifts.at(scene.words(), count.edge());
        Hit<Unit> unit = later == null ? null : scene.lexicon().units.at(scene.words(), later.edge());
        if (count == null || count.meaning() < 1 || later == null || unit == null) {
            return null;
        }
        boolean single = count.meaning() > 1 && isSingular(scene, unit.edge() - 1);
        return single || later.meaning() == Shift.THIS
                ? null
                : reading(scene, at, unit.edge(), running(later.meaning()), Amount.of(count.meaning(), unit.meaning()));
    }

    /** "The 3 next weeks" run on from today. */
    private static Shift running(Shift shift) {
        return shift.steps() > 0 ? Shift.COMING : Shift.PAST;
    }

    /** "We are only 3 next week" counts people. */
    private static boolean isSingular(Scene scene, int unit) {
        return scene.context().language() == Language.EN
                && !scene.words().at(unit).endsWith("s");
    }

    private static Reading reading(Scene scene, int at, int end, Shift shift, Amount amount) {
        Grain grain = amount.wholeGrain();
        Unit unit = amount.parts().get(0).unit();
        if (unit.isEra() && shift == Shift.NEXT) {
            int first = (scene.now().getYear() / unit.size() + 1) * unit.size();
            Stretch eras = Stretch.years(first, (int) amount.parts().get(0).count() * unit.size());
            return Reading.sure(at, end, When.day(new Once(eras), Part.DISTANCE), "so many eras after this one");
        }
        // The next or previous three weeks are those of the calendar, the coming or past three run on from today.
        boolean calendar = shift == Shift.NEXT || shift == Shift.LAST || grain == Grain.QUARTER;
        Grain step = calendar ? grain : Grain.DAY;
        LocalDateTime start = grain.withinDay() ? scene.now() : step.startOf(scene.now());
        LocalDateTime from = shift.steps() > 0 ? following(start, step, grain) : amount.before(start);
        LocalDateTime to = shift.steps() > 0 ? amount.after(from) : start;
        Grain named = grain.withinDay() ? Grain.MINUTE : Grain.DAY;
        Grain shown = grain == Grain.SECOND ? Grain.SECOND : named;
        Times times = new Once(new Stretch(from, to, shown));
        return Reading.sure(at, end, When.day(times, Part.DISTANCE), "so many units before or after now");
    }

    private static LocalDateTime following(LocalDateTime start, Grain step, Grain grain) {
        return grain.withinDay() ? start : step.plus(start, 1);
    }
}
