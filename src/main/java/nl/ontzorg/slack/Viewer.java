package nl.ontzorg.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.ontzorg.desk.Person;
import nl.ontzorg.texts.Texts;

/** Somebody who reads what the bot shows: in their language, in their zone. */
record Viewer(Person person, Texts texts, ZoneId zone) {

    String user() {
        return person.id().user();
    }

    LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    String say(String key, Object... facts) {
        return texts.say(key, facts);
    }
}
