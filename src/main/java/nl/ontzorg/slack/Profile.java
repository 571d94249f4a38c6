package nl.ontzorg.slack;

import java.time.ZoneId;
import nl.ontzorg.desk.Person;

/**
 * A person as Slack knows them.
 *
 * @param locale the language of their Slack, such as en-GB; Slack has no Dutch
 */
record Profile(Person person, ZoneId zone, String locale) {}
