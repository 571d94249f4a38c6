package nl.ontzorg.texts;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language; the bundles hold them as MessageFormat patterns. */
public final class Texts {

    private static final String BUNDLE = "texts.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentences in Dutch or English. */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence with its arguments filled in; a key that is in no bundle throws MissingResourceException. */
    public String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }

    /** A date as people near it would say it: today, tomorrow, Friday 27 November; with its year when that is another. */
    public String day(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days >= -1 && days <= 1) {
            return say(days == 0 ? "day.today" : days > 0 ? "day.tomorrow" : "day.yesterday");
        }
        String pattern = date.getYear() == today.getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** A time as it is written in the language: 14.30 uur, 14:30. */
    public String time(LocalTime time) {
        return say(
                "day.time",
                DateTimeFormatter.ofPattern(say("day.time.pattern"), locale).format(time));
    }

    public String dayAndTime(LocalDate date, LocalTime time, LocalDate today) {
        return say("day.at", day(date, today), time(time));
    }

    /** Joins as people do: a, b and c. */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return say("list.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
    }
}
