package nl.ontzorg.slack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the app may do in a workspace, as its manifest asks and Slack says with every answer. */
final class Scopes {

    static final Set<String> OF_THE_BOT = Set.of(
            "commands",
            "chat:write",
            "im:write",
            "im:history",
            "im:read",
            "users:read",
            "app_mentions:read",
            "reactions:read",
            "dnd:read",
            "files:read",
            "files:write",
            "channels:history",
            "channels:read",
            "groups:history",
            "groups:read");

    static final Set<String> OF_THE_APP = Set.of("connections:write");

    private Scopes() {}

    /** The ones a token lacks, by the headers of an answer to it; empty when Slack does not say which it has. */
    static Optional<Set<String>> missing(Set<String> wanted, Map<String, List<String>> headers) {
        return header("x-oauth-scopes", headers).map(all -> {
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(List.of(all.strip().split("\\s*,\\s*", -1)));
            return missing;
        });
    }

    /** The first value of a header, whatever the case of its name. */
    static Optional<String> header(String name, Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(each -> each.getKey().toLowerCase(Locale.ROOT).equals(name))
                .flatMap(each -> each.getValue().stream())
                .findFirst();
    }
}
