package nl.ontzorg.dates;

import java.time.LocalDate;

/** The parts of a day and their hours. */
enum PartOfDay {
    EARLY_MORNING(8, 10),
    MORNING(8, 12),
    LUNCH(12, 13),
    DAYTIME(8, 18),
    AFTER_LUNCH(13, 17),
    AFTERNOON(12, 18),
    LATE_AFTERNOON(16, 18),
    EVENING(18, 24),
    LATE_EVENING(21, 24),
    NIGHT(0, 6);

    private final int from;
    private final int to;

    PartOfDay(int from, int to) {
        this.from = from;
        this.to = to;
    }

    Stretch of(LocalDate day) {
        return new Stretch(
                day.atStartOfDay().plusHours(from), day.atStartOfDay().plusHours(to), Grain.PART_OF_DAY);
    }

    /** The hour of the day when a clock that knows only twelve says this in this part of the day; 24 is midnight. */
    int hour(int said) {
        int hour = said % 12;
        return switch (this) {
            case EARLY_MORNING, MORNING -> hour == 0 ? 12 : hour;
            case LUNCH, AFTER_LUNCH, AFTERNOON, LATE_AFTERNOON -> hour + 12;
            case DAYTIME -> hour < 8 ? hour + 12 : hour;
            case EVENING, LATE_EVENING -> hour == 0 ? 24 : hour < 4 ? hour : hour + 12;
            case NIGHT -> hour == 0 ? 24 : hour < 7 ? hour : hour + 12;
        };
    }
}
