package nl.ontzorg.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ontzorg.calendar.Term;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskPolicy;
import nl.ontzorg.desk.HouseRule;
import nl.ontzorg.desk.Members;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.PortfolioTopic;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.language.Language;
import nl.ontzorg.understanding.Kind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Desks as a file: YAML, a document for each desk. */
final class DeskFile {

    private static final Set<String> FIELDS = Set.of(
            "team",
            "manager",
            "assistants",
            "language",
            "zone",
            "working_hours",
            "intake_channel",
            "open_to",
            "tell_requesters",
            "portfolio",
            "house_rules");
    private static final Set<String> TOPIC_FIELDS = Set.of("topic", "weight", "synonyms", "hot_until");
    private static final Set<String> RULE_FIELDS = Set.of("kind", "react_within");

    private DeskFile() {}

    /**
     * Reads every desk of a file, or refuses the whole with {@link FileFault}.
     *
     * @param idOf the id of this manager's desk: the one it has, or a new one
     */
    static List<Desk> read(String yaml, Function<PersonId, UUID> idOf) {
        try {
            List<Desk> desks = new ArrayList<>();
            for (Node node : new Compose(LoadSettings.builder().build()).composeAllFromString(yaml)) {
                YamlNode document = new YamlNode(node);
                Desk desk = desk(document, idOf);
                refuseTwice(desk, desks, document);
                desks.add(desk);
            }
            if (desks.isEmpty()) {
                throw new FileFault("there is no desk in the file; see the README for an example");
            }
            return desks;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new FileFault(line, "this is no YAML: " + e.getProblem());
        } catch (ReaderException e) {
            long newLines = yaml.substring(0, yaml.indexOf(e.getCodePoint()))
                    .chars()
                    .filter(character -> character == '\n')
                    .count();
            throw new FileFault((int) newLines + 1, "a character that no text file holds; take it out");
        }
    }

    private static void refuseTwice(Desk desk, List<Desk> earlier, YamlNode document) {
        Map<String, YamlNode> fields = document.fields(FIELDS);
        String channel = desk.policy().intakeChannel();
        for (Desk other : earlier) {
            if (other.manager().equals(desk.manager())) {
                throw required(document, fields, "manager")
                        .fault("this manager has a desk further up in the file; leave one");
            }
            if (channel != null
                    && channel.equals(other.policy().intakeChannel())
                    && desk.team().equals(other.team())) {
                throw required(document, fields, "intake_channel")
                        .fault("this channel is that of a desk further up in the file; give each its own");
            }
        }
    }

    private static Desk desk(YamlNode document, Function<PersonId, UUID> idOf) {
        Map<String, YamlNode> fields = document.fields(FIELDS);
        PersonId manager = new PersonId(
                required(document, fields, "team").as(DeskFile::team),
                required(document, fields, "manager").as(DeskFile::user));
        Members members = members(manager, fields);
        return new Desk(
                idOf.apply(manager),
                members,
                workingTime(fields),
                policy(fields),
                list(fields, "portfolio").stream().map(DeskFile::topic).toList(),
                list(fields, "house_rules").stream().map(DeskFile::rule).toList());
    }

    private static Members members(PersonId manager, Map<String, YamlNode> fields) {
        List<YamlNode> written = list(fields, "assistants");
        List<String> assistants =
                written.stream().map(item -> item.as(DeskFile::user)).distinct().toList();
        if (assistants.contains(manager.user())) {
            throw written.get(assistants.indexOf(manager.user()))
                    .fault("the manager cannot be an assistant of the same desk");
        }
        return new Members(manager, assistants, true);
    }

    private static WorkingTime workingTime(Map<String, YamlNode> fields) {
        YamlNode zone = YamlNode.optional(fields, "zone");
        YamlNode hours = YamlNode.optional(fields, "working_hours");
        WorkingTime usual = WorkingTime.office();
        ZoneId where = zone == null ? usual.zone() : zone.as(DeskFile::zone);
        return new WorkingTime(where, hours == null ? usual.hours() : hours(hours));
    }

    /** Reads them one by one, so that the line is named on which they go wrong. */
    private static WorkingHours hours(YamlNode field) {
        Map<String, String> written = new LinkedHashMap<>();
        field.pairs().forEach((days, times) -> {
            if (written.put(days.text(), times.text()) != null) {
                throw days.fault("'" + days.text() + "' stands here twice; leave one");
            }
            days.checked(() -> WorkingHours.parse(written));
        });
        return field.checked(() -> WorkingHours.parse(written));
    }

    private static DeskPolicy policy(Map<String, YamlNode> fields) {
        YamlNode language = YamlNode.optional(fields, "language");
        YamlNode channel = YamlNode.optional(fields, "intake_channel");
        return new DeskPolicy(
                language == null ? Language.NL : language.as(Language::of),
                channel == null ? null : channel.as(DeskFile::channel),
                choice(fields, "open_to", OpenTo.EVERYONE),
                choice(fields, "tell_requesters", TellRequesters.ASK));
    }

    private static PortfolioTopic topic(YamlNode item) {
        Map<String, YamlNode> fields = item.fields(TOPIC_FIELDS);
        YamlNode weight = YamlNode.optional(fields, "weight");
        YamlNode hotUntil = YamlNode.optional(fields, "hot_until");
        String topic = required(item, fields, "topic").text();
        List<String> synonyms =
                list(fields, "synonyms").stream().map(YamlNode::text).toList();
        @Nullable LocalDate hot = hotUntil == null ? null : hotUntil.as(DeskFile::date);
        return weight == null
                ? new PortfolioTopic(topic, 1, synonyms, hot)
                : weight.as(text -> new PortfolioTopic(topic, number(text), synonyms, hot));
    }

    private static HouseRule rule(YamlNode item) {
        Map<String, YamlNode> fields = item.fields(RULE_FIELDS);
        return new HouseRule(
                required(item, fields, "kind").as(DeskFile::kind),
                required(item, fields, "react_within").as(Term::parse));
    }

    private static YamlNode required(YamlNode place, Map<String, YamlNode> fields, String name) {
        YamlNode field = fields.get(name);
        if (field == null) {
            throw place.fault("'" + name + "' is missing here; add it");
        }
        return field;
    }

    private static List<YamlNode> list(Map<String, YamlNode> fields, String name) {
        YamlNode field = YamlNode.optional(fields, name);
        return field == null ? List.of() : field.items();
    }

    private static <E extends Enum<E>> E choice(Map<String, YamlNode> fields, String name, E usual) {
        YamlNode field = YamlNode.optional(fields, name);
        if (field == null) {
            return usual;
        }
        List<E> choices = Arrays.asList(usual.getDeclaringClass().getEnumConstants());
        return choices.stream()
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(field.text()))
                .findFirst()
                .orElseThrow(() -> field.fault(name + " is "
                        + String.join(
                                " or ",
                                choices.stream()
                                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                        .toList())
                        + ", not '" + field.text() + "'"));
    }

    private static String team(String written) {
        return id(written, "[TE][A-Z0-9]+", "the id of a workspace, such as T0123456789");
    }

    private static String user(String written) {
        return id(written, "[UW][A-Z0-9]+", "the id of a person, such as U0123456789");
    }

    private static String channel(String written) {
        return id(written, "[CG][A-Z0-9]+", "the id of a channel, such as C0123456789");
    }

    private static String id(String written, String form, String what) {
        if (!written.matches(form)) {
            throw new IllegalArgumentException("'" + written + "' is not " + what);
        }
        return written;
    }

    private static String kind(String written) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.NONE && kind.code().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + written + "' is no kind; it is document, meeting, decision, reaction or information"))
                .code();
    }

    private static ZoneId zone(String written) {
        try {
            return ZoneId.of(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' is not a time zone such as Europe/Amsterdam", e);
        }
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + written + "' is not a date such as 2026-12-31", e);
        }
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + written + "' is not a whole number", e);
        }
    }
}
