package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.stream.Stream;
import nl.ontzorg.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A desk to start or change; callback {@code desk.settings}, fields {@code manager}, {@code assistants},
 * {@code zone}, {@code hours}, {@code portfolio}, {@code language}, {@code open_to}, {@code tell_requesters}.
 */
public final class DeskFormView {

    private static final List<String> ZONES = List.of(
            "Europe/Amsterdam",
            "Europe/Brussels",
            "Europe/London",
            "Europe/Paris",
            "Europe/Berlin",
            "Europe/Madrid",
            "Europe/Rome",
            "Europe/Lisbon",
            "Europe/Athens",
            "Europe/Istanbul",
            "America/Curacao",
            "America/Aruba",
            "America/Kralendijk",
            "America/Paramaribo",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Sao_Paulo",
            "Africa/Johannesburg",
            "Africa/Nairobi",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Jakarta",
            "Asia/Singapore",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Australia/Sydney",
            "UTC");

    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final List<String> OPEN_TO = List.of("everyone", "assistants");
    private static final List<String> TELL_REQUESTERS = List.of("ask", "always", "never");

    private DeskFormView() {}

    /** Who is at the desk, by user id; manager null when not known yet. */
    public record People(@Nullable String manager, List<String> assistants) {
        public People {
            assistants = List.copyOf(assistants);
        }
    }

    /** How the desk speaks and to whom: the codes of a language, {@code open_to} and {@code tell_requesters}. */
    public record Policy(String language, String openTo, String tellRequesters) {}

    /**
     * What the fields are filled with.
     *
     * @param hours one line a run of days: {@code mon-thu 08:30-17:30}
     * @param portfolio one line a topic: {@code privacy; 3; AVG, gegevensbescherming}
     */
    public record Form(People people, String zone, String hours, String portfolio, Policy policy) {}

    public static View of(String metadata, Form form, Texts texts) {
        return Modals.form("desk.settings", metadata, blocks(form, texts), texts);
    }

    private static List<LayoutBlock> blocks(Form form, Texts texts) {
        Policy policy = form.policy();
        return List.of(
                Inputs.field("manager", manager(form.people().manager(), texts), false, texts),
                Inputs.hinted(
                        "assistants",
                        "field.assistants",
                        assistants(form.people().assistants(), texts),
                        true,
                        texts),
                Inputs.hinted("portfolio", "field.portfolio", Inputs.lines(form.portfolio()), true, texts),
                Inputs.hinted("hours", "field.hours", Inputs.lines(form.hours()), false, texts),
                Inputs.field("zone", Inputs.select(zones(form.zone()), form.zone(), texts), false, texts),
                Inputs.field("language", Inputs.select("language", LANGUAGES, policy.language(), texts), false, texts),
                Inputs.field("open_to", Inputs.select("open_to", OPEN_TO, policy.openTo(), texts), false, texts),
                Inputs.hinted(
                        "tell_requesters",
                        "field.tell_requesters",
                        Inputs.select("tell_requesters", TELL_REQUESTERS, policy.tellRequesters(), texts),
                        false,
                        texts));
    }

    private static List<Choice> zones(String current) {
        return Stream.concat(ZONES.stream(), Stream.of(current))
                .distinct()
                .map(zone -> new Choice(zone, zone))
                .toList();
    }

    private static UsersSelectElement manager(@Nullable String manager, Texts texts) {
        return UsersSelectElement.builder()
                .actionId(Inputs.VALUE)
                .placeholder(Parts.plain(texts.say("select.person"), Limits.HEADER))
                .initialUser(manager)
                .build();
    }

    private static MultiUsersSelectElement assistants(List<String> assistants, Texts texts) {
        return MultiUsersSelectElement.builder()
                .actionId(Inputs.VALUE)
                .placeholder(Parts.plain(texts.say("select.people"), Limits.HEADER))
                .initialUsers(assistants.isEmpty() ? null : assistants)
                .build();
    }
}
