package nl.ontzorg.desk;

import java.util.UUID;
import nl.ontzorg.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose or last did.
 *
 * @param chosen the language they chose on the Home tab
 * @param lastWritten the language they last wrote to the bot in
 * @param lastDesk the desk they last put something on
 */
public record Preferences(
        PersonId person,
        @Nullable Language chosen,
        @Nullable Language lastWritten,
        @Nullable UUID lastDesk) {

    public static Preferences none(PersonId person) {
        return new Preferences(person, null, null, null);
    }

    public Preferences choosing(Language language) {
        return new Preferences(person, language, lastWritten, lastDesk);
    }

    public Preferences havingWritten(Language language) {
        return new Preferences(person, chosen, language, lastDesk);
    }

    public Preferences havingUsed(UUID desk) {
        return new Preferences(person, chosen, lastWritten, desk);
    }
}
