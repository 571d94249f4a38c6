package nl.ontzorg.slack;

import java.util.Locale;
import java.util.Objects;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.Preferences;
import nl.ontzorg.language.Language;

/** The language to speak to a person: their own choice, else their desk's, else the one they last wrote, else Slack's. */
final class ReaderLanguage {

    private final DeskBook desks;

    ReaderLanguage(DeskBook desks) {
        this.desks = desks;
    }

    Language of(PersonId person, String slackLocale) {
        Preferences preferences = desks.preferencesOf(person);
        if (preferences.chosen() != null) {
            return preferences.chosen();
        }
        return desks.ofMember(person).stream()
                .findFirst()
                .map(desk -> desk.language())
                .orElseGet(() -> Objects.requireNonNullElseGet(preferences.lastWritten(), () -> ofSlack(slackLocale)));
    }

    private static Language ofSlack(String locale) {
        return locale.toLowerCase(Locale.ROOT).startsWith("nl") ? Language.NL : Language.EN;
    }
}
