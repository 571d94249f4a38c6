package nl.ontzorg.practice.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ontzorg.practice.world.Json;

/** The fields that Slack adds to a file that is an e-mail; plain text mails only. */
final class Mail {

    private static final Pattern ADDRESS = Pattern.compile("\\s*\"?([^\"<]*?)\"?\\s*<?([^<>\\s]+@[^<>\\s]+)>?\\s*");

    private Mail() {}

    static JsonObject read(byte[] content) {
        String[] parts = new String(content, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .split("\n\n", 2);
        String head = parts[0].replaceAll("\n[ \t]+", " ");
        return Json.object(
                "subject", header(head, "Subject"),
                "from", people(header(head, "From")),
                "to", people(header(head, "To")),
                "plain_text", parts.length > 1 ? parts[1].strip() : "");
    }

    private static String header(String head, String name) {
        Matcher found = Pattern.compile("(?im)^" + name + ":(.*)$").matcher(head);
        return found.find() ? found.group(1).strip() : "";
    }

    private static JsonArray people(String header) {
        JsonArray people = new JsonArray();
        for (String one : header.split(",", -1)) {
            Matcher person = ADDRESS.matcher(one);
            if (person.matches()) {
                people.add(Json.object("address", person.group(2), "name", person.group(1), "original", one.strip()));
            }
        }
        return people;
    }
}
