package nl.ontzorg.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.texts.Texts;

/** Who people are, as Slack says now; what it said is kept for a short while. */
final class People {

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int MOST_KEPT = 5_000;
    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Amsterdam");

    private final MethodsClient slack;
    private final ReaderLanguage languages;
    private final InstantSource clock;
    private final Map<PersonId, Kept> kept = new ConcurrentHashMap<>();

    People(MethodsClient slack, ReaderLanguage languages, InstantSource clock) {
        this.slack = slack;
        this.languages = languages;
        this.clock = clock;
    }

    Viewer viewer(PersonId id) {
        Profile profile = profile(id);
        return new Viewer(
                profile.person(), Texts.in(languages.of(id, profile.locale()).locale()), profile.zone());
    }

    /** Their name, or their id when Slack does not say it now. */
    String name(PersonId id) {
        try {
            return profile(id).person().name();
        } catch (SlackUnreachable e) {
            return id.user();
        }
    }

    Profile profile(PersonId id) {
        Instant now = clock.instant();
        Kept known = kept.get(id);
        if (known != null && now.isBefore(known.until())) {
            return known.profile();
        }
        Profile asked = ask(id);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(id, new Kept(asked, now.plus(KEPT)));
        return asked;
    }

    private Profile ask(PersonId id) {
        try {
            UsersInfoResponse response =
                    slack.usersInfo(info -> info.user(id.user()).includeLocale(true));
            if (response.isOk()) {
                return profile(id, response.getUser());
            }
            if ("user_not_found".equals(response.getError()) || "user_not_visible".equals(response.getError())) {
                return new Profile(new Person(id, id.user(), true), USUAL_ZONE, "");
            }
            throw new SlackUnreachable("users.info", response.getError());
        } catch (IOException | SlackApiException e) {
            throw new SlackUnreachable("users.info", e);
        }
    }

    private static Profile profile(PersonId id, User user) {
        boolean outsider = user.isRestricted()
                || user.isUltraRestricted()
                || user.isBot()
                || user.isStranger()
                || user.isDeleted()
                || (user.getTeamId() != null && !user.getTeamId().equals(id.team()));
        return new Profile(
                new Person(id, name(user), outsider),
                zone(user.getTz()),
                Objects.requireNonNullElse(user.getLocale(), ""));
    }

    private static String name(User user) {
        String shown = user.getProfile() == null ? null : user.getProfile().getDisplayName();
        String real = user.getRealName() == null && user.getProfile() != null
                ? user.getProfile().getRealName()
                : user.getRealName();
        if (real != null && !real.isBlank()) {
            return real;
        }
        return shown == null || shown.isBlank() ? Objects.requireNonNullElse(user.getName(), user.getId()) : shown;
    }

    private static ZoneId zone(String tz) {
        try {
            return tz == null ? USUAL_ZONE : ZoneId.of(tz);
        } catch (DateTimeException e) {
            return USUAL_ZONE;
        }
    }

    private record Kept(Profile profile, Instant until) {}
}
