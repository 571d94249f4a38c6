package nl.ontzorg.slack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.DeskForm;
import nl.ontzorg.desk.DeskPolicy;
import nl.ontzorg.desk.OpenTo;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.desk.PortfolioTopic;
import nl.ontzorg.desk.TellRequesters;
import nl.ontzorg.language.Language;
import nl.ontzorg.slack.view.DeskFormView;
import org.jspecify.annotations.Nullable;

/** The fields of a desk as its form shows them and gives them back. */
final class DeskFields {

    private final DeskBook desks;
    private final People people;

    DeskFields(DeskBook desks, People people) {
        this.desks = desks;
        this.people = people;
    }

    String manager(Desk desk) {
        return people.name(desk.manager());
    }

    DeskFormView.Form shown(Desk desk) {
        DeskPolicy policy = desk.policy();
        return new DeskFormView.Form(
                new DeskFormView.People(desk.manager().user(), desk.members().assistants()),
                desk.workingTime().zone().getId(),
                hours(desk.workingTime().hours()),
                String.join(
                        "\n", desk.portfolio().stream().map(DeskFields::line).toList()),
                new DeskFormView.Policy(
                        policy.language().code(),
                        policy.openTo().name().toLowerCase(Locale.ROOT),
                        policy.tellRequesters().name().toLowerCase(Locale.ROOT)));
    }

    /** What a new desk starts from: office hours, and who starts it as its assistant. */
    DeskFormView.Form proposed(Viewer viewer) {
        return new DeskFormView.Form(
                new DeskFormView.People(null, List.of(viewer.user())),
                viewer.zone().getId(),
                hours(WorkingHours.office()),
                "",
                new DeskFormView.Policy(viewer.texts().locale().getLanguage(), "everyone", "ask"));
    }

    /** What is wrong, by field; nothing when the form can be taken. */
    Map<String, String> wrong(Form form, Viewer viewer) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String manager = form.user("manager").orElse("");
        if (manager.isEmpty() || isOutsider(manager, viewer)) {
            wrong.put("manager", viewer.say("error.not_a_person"));
        }
        if (form.users("assistants").stream().anyMatch(user -> isOutsider(user, viewer))) {
            wrong.put("assistants", viewer.say("error.not_a_person"));
        }
        if (form.users("assistants").contains(manager)) {
            wrong.put("assistants", viewer.say("error.manager_is_assistant"));
        }
        try {
            hours(form.text("hours"));
        } catch (IllegalArgumentException e) {
            wrong.put("hours", viewer.say("error.hours", form.text("hours")));
        }
        wrongTopic(form).ifPresent(line -> wrong.put("portfolio", viewer.say("error.topic", line)));
        return wrong;
    }

    /** The form as it can be taken, with what it does not show as it was. */
    DeskForm filled(Form form, Viewer viewer) {
        PersonId manager =
                new PersonId(viewer.person().team(), form.user("manager").orElseThrow());
        Optional<Desk> before = desks.ofManager(manager);
        DeskPolicy policy = new DeskPolicy(
                Language.of(form.option("language").orElse("nl")),
                before.map(desk -> desk.policy().intakeChannel()).orElse(null),
                OpenTo.valueOf(form.option("open_to").orElse("everyone").toUpperCase(Locale.ROOT)),
                TellRequesters.valueOf(
                        form.option("tell_requesters").orElse("ask").toUpperCase(Locale.ROOT)));
        return new DeskForm(
                manager.user(),
                form.users("assistants"),
                new WorkingTime(zone(form, viewer), hours(form.text("hours"))),
                policy,
                lines(form.text("portfolio")).stream()
                        .map(line -> topic(line, before))
                        .toList());
    }

    private boolean isOutsider(String user, Viewer viewer) {
        return people.profile(new PersonId(viewer.person().team(), user))
                .person()
                .outsider();
    }

    private static ZoneId zone(Form form, Viewer viewer) {
        try {
            return form.option("zone").map(ZoneId::of).orElse(viewer.zone());
        } catch (DateTimeException e) {
            return viewer.zone();
        }
    }

    private static String hours(WorkingHours hours) {
        return String.join(
                "\n",
                hours.written().entrySet().stream()
                        .map(run -> run.getKey() + " " + run.getValue())
                        .toList());
    }

    private static WorkingHours hours(String written) {
        Map<String, String> runs = new LinkedHashMap<>();
        for (String line : lines(written)) {
            String[] parts = line.split("[\\s:]+", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(line);
            }
            runs.put(parts[0], parts[1]);
        }
        return WorkingHours.parse(runs);
    }

    /** The number of the first line that is no topic. */
    private static Optional<Integer> wrongTopic(Form form) {
        List<String> lines = lines(form.text("portfolio"));
        for (int line = 0; line < lines.size(); line++) {
            try {
                topic(lines.get(line), Optional.empty());
            } catch (IllegalArgumentException e) {
                return Optional.of(line + 1);
            }
        }
        return Optional.empty();
    }

    /** {@code privacy; 3; AVG, gegevensbescherming}: a weight and other names may be left out. */
    private static PortfolioTopic topic(String line, Optional<Desk> before) {
        String[] parts = line.split("\\s*;\\s*", -1);
        int weight = parts.length < 2 || parts[1].isEmpty() ? 1 : Integer.parseInt(parts[1].strip());
        List<String> synonyms = parts.length < 3
                ? List.of()
                : Arrays.stream(parts[2].split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new PortfolioTopic(parts[0].strip(), weight, synonyms, hotUntil(parts[0].strip(), before));
    }

    private static @Nullable LocalDate hotUntil(String topic, Optional<Desk> before) {
        return before.stream()
                .flatMap(desk -> desk.portfolio().stream())
                .filter(one -> one.topic().equals(topic) && one.hotUntil() != null)
                .map(PortfolioTopic::hotUntil)
                .findFirst()
                .orElse(null);
    }

    private static String line(PortfolioTopic topic) {
        List<String> parts = new ArrayList<>(List.of(topic.topic(), String.valueOf(topic.weight())));
        if (!topic.synonyms().isEmpty()) {
            parts.add(String.join(", ", topic.synonyms()));
        }
        return String.join("; ", parts);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
