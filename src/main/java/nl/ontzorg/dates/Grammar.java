package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import nl.ontzorg.language.Language;

/** A language: its words, the forms its dates take, and the steps that join them. A new form is added here. */
record Grammar(Lexicon lexicon, Forms forms, List<Refiner> refiners) {

    private static final List<Refiner> REFINERS = List.of(
            new JoinDays(),
            new JoinTime(),
            new PointBack(),
            new JoinLength(),
            new JoinDistance(),
            new JoinDays(),
            new JoinTime(),
            new SharedDay(),
            new JoinRange(),
            new BesideDate(),
            new Company(),
            new OpenSides(),
            new OnlyDates());

    static Grammar of(Language language) {
        return switch (language) {
            case NL -> of(Lexicon.of(language), dutch());
            case EN -> of(Lexicon.of(language), english());
        };
    }

    private static Grammar of(Lexicon lexicon, List<Form> forms) {
        return new Grammar(lexicon, new Forms(forms, lexicon), REFINERS);
    }

    private static List<Form> dutch() {
        return forms(new DutchClockForm(), new WeekdayPartForm());
    }

    private static List<Form> english() {
        return forms(new EnglishClockForm());
    }

    /** Where two read the same words, the first stands. */
    private static List<Form> forms(Form... ofTheLanguage) {
        List<Form> forms = new ArrayList<>(List.of(
                new EveryForm(),
                new EveryNthForm(),
                new EndOfDayForm(),
                new EdgeForm(),
                new EdgeCountForm(),
                new EraForm(),
                new WeekOfForm(),
                new NthForm(),
                new NthFromForm(),
                new PointedDateForm(),
                new DayRangeForm(),
                new DayListForm(),
                new HolidayForm(),
                new BreakForm(),
                new DayWordForm(),
                new NowForm(),
                new SpanForm(),
                new ShiftForm(),
                new WeekendForm(),
                new WeekdayCountForm(),
                new RelativeForm(),
                new IsoDateForm(),
                new NumericDateForm(),
                new DayMonthForm(),
                new WeekdayForm(),
                new PeriodForm(),
                new MonthForm(),
                new OrdinalDayForm(),
                new HoursForm()));
        forms.addAll(List.of(ofTheLanguage));
        forms.addAll(List.of(new ClockForm(), new PartForm(), new YearForm(), new AmountForm()));
        return List.copyOf(forms);
    }
}
