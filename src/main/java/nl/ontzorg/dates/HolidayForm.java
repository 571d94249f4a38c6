package nl.ontzorg.dates;

import nl.ontzorg.dates.Phrasebook.Hit;
import nl.ontzorg.dates.Reading.Strength;
import org.jspecify.annotations.Nullable;

/** Holidays and seasons: "Koningsdag", "next Thanksgiving", "deze winter". */
final class HolidayForm implements Form {

    @Override
    public Opening opening(Lexicon lexicon) {
        return Opening.with(lexicon.set(Category.HOLIDAY), lexicon.seasons, lexicon.shifts);
    }

    @Override
    public @Nullable Reading match(Scene scene, int at) {
        Hit<String> unpointed = scene.lexicon().set(Category.HOLIDAY).at(scene.words(), at);
        if (unpointed != null) {
            return holiday(scene, at, unpointed, null);
        }
        Hit<Shift> shift = scene.lexicon().shifts.at(scene.words(), at);
        int i = shift == null ? at : shift.edge();
        Hit<String> holiday = scene.lexicon().set(Category.HOLIDAY).at(scene.words(), i);
        if (holiday != null) {
            return holiday(scene, at, holiday, shift);
        }
        Hit<Integer> season = scene.lexicon().seasons.at(scene.words(), i);
        if (season == null) {
            return null;
        }
        Hit<Integer> year = Numbers.yearAfter(scene, season.edge());
        if (year != null) {
            Times dated = new Within(Calendar.year(year.meaning()), Calendar.season(season.meaning()), 0);
            return Reading.sure(at, year.edge(), When.day(dated, Part.MONTH, Part.YEAR), "a season of a year");
        }
        When when = pointed(When.day(Calendar.season(season.meaning()), Part.MONTH), shift);
        Strength strength = shift == null ? Strength.NEEDS_COMPANY : Strength.SURE;
        return Reading.of(at, season.edge(), when, strength, "a season");
    }

    private static Reading holiday(Scene scene, int at, Hit<String> holiday, @Nullable Hit<Shift> shift) {
        Hit<String> off = scene.lexicon().set(Category.HOLIDAY_OBSERVED).at(scene.words(), holiday.edge());
        Hit<Unit> unit = scene.lexicon().units.at(scene.words(), holiday.edge());
        if (unit != null && unit.meaning() == Unit.WEEKEND) {
            When weekend = When.day(Holidays.weekend(holiday.meaning(), scene.context()), Part.DAY, Part.MONTH);
            return Reading.sure(at, unit.edge(), pointed(weekend, shift), "the weekend of a holiday");
        }
        if (off == null) {
            When when = When.day(Holidays.times(holiday.meaning(), scene.context()), Part.DAY, Part.MONTH);
            return Reading.sure(at, holiday.edge(), pointed(when, shift), "a holiday");
        }
        Times times = Holidays.observed(holiday.meaning(), off.meaning().equals("US"), scene.context());
        When when = When.day(times, Part.DAY, Part.MONTH);
        return Reading.sure(at, off.edge(), pointed(when, shift), "the day off for a holiday");
    }

    private static When pointed(When when, @Nullable Hit<Shift> shift) {
        return shift == null ? when : when.towards(shift.meaning().direction());
    }
}
