package nl.ontzorg.practice.world;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who and what is in the workspace when it is new, and what people say first. */
public record Scenario(
        Team team,
        App app,
        List<Person> people,
        List<Room> channels,
        Map<String, List<String>> welcome,
        List<Saying> opening) {

    private static final Gson GSON = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    public record Team(String id, String name, String domain, String zone) {}

    /** The bot's app as it is installed: what it may do, hears, and offers to people. */
    public record App(
            String id, String botId, String user, Access access, List<Command> commands, List<Shortcut> shortcuts) {}

    public record Access(Set<String> scopes, Set<String> events) {}

    /** A slash command; with {@code escape}, names in its text reach the bot as ids, as in Slack's own setting. */
    public record Command(String name, String hint, Map<String, String> description, boolean escape) {}

    /** A shortcut of type {@code global} or {@code message}. */
    public record Shortcut(String callbackId, String type, Map<String, String> name) {}

    /** One who is here; {@code role} is by language, {@code flags} are Slack's, such as {@code is_restricted}. */
    public record Person(
            String id, String name, String realName, Map<String, String> role, Region region, Set<String> flags) {

        public boolean is(String flag) {
            return flags.contains(flag);
        }
    }

    /** Where a person is: the locale Slack reports (it has no Dutch), the zone, and the language they speak. */
    public record Region(String locale, String tz, String speaks) {}

    public record Room(String id, String name, String topic, boolean isPrivate, List<String> members) {}

    /** Said by a person in a channel, or, where {@code in} is a person, in a direct message to them. */
    public record Saying(String who, String in, String text) {}

    /** The scenario that comes with the product. */
    public static Scenario standard() {
        try (InputStream in = Objects.requireNonNull(Scenario.class.getResourceAsStream("/practice/scenario.json"))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scenario read(InputStream json) {
        return GSON.fromJson(new InputStreamReader(json, StandardCharsets.UTF_8), Scenario.class);
    }

    public Optional<Person> person(@Nullable String id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Person bot() {
        return person(app.user()).orElseThrow();
    }

    public Optional<Command> command(String name) {
        return app.commands().stream()
                .filter(command -> command.name().equals(name))
                .findFirst();
    }

    public Optional<Shortcut> shortcut(String callbackId) {
        return app.shortcuts().stream()
                .filter(shortcut -> shortcut.callbackId().equals(callbackId))
                .findFirst();
    }

    /** The same workspace in which nobody says anything by themselves. */
    public Scenario quiet() {
        return new Scenario(team, app, people, channels, welcome, List.of());
    }
}
