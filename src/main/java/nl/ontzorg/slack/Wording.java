package nl.ontzorg.slack;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nl.ontzorg.calendar.Moment;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.priority.Reason;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestEvent;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.requests.Requester;
import nl.ontzorg.slack.view.Reading;
import nl.ontzorg.slack.view.RequestCard;
import nl.ontzorg.slack.view.RequestCard.Offer;
import org.jspecify.annotations.Nullable;

/** Says facts in the words of a reader: dates as they are, times in the reader's zone, people by name. */
final class Wording {

    private final People people;
    private final InstantSource clock;

    Wording(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    /** A request at a glance. */
    RequestCard card(Request request, Desk desk, List<Reason> reasons, Offer offer, Where view, Viewer viewer) {
        RequestCard.Facts facts = new RequestCard.Facts(
                viewer.say("kind." + request.ask().kind().code()),
                requester(request),
                deadline(request, desk, viewer),
                state(request, offer, viewer));
        return new RequestCard(
                ButtonValue.of(request.id(), view).written(),
                request.number(),
                request.ask().title(),
                facts,
                reasons.stream().map(reason -> reason(reason, desk, viewer)).toList(),
                offer);
    }

    /** What was read, or what people made of it. */
    Reading reading(Request request, Desk desk, Viewer viewer) {
        Moment deadline = request.due().deadline();
        Moment event = request.due().event();
        return new Reading(
                viewer.say("kind." + request.ask().kind().code()),
                requester(request),
                deadline == null ? null : moment(deadline, desk, viewer),
                request.due().words(),
                event == null ? null : moment(event, desk, viewer),
                request.ask().topics());
    }

    String moment(Moment moment, Desk desk, Viewer viewer) {
        Moment here = here(moment, desk, viewer.zone());
        return here.time() == null
                ? viewer.texts().day(here.date(), viewer.today(clock.instant()))
                : viewer.texts().dayAndTime(here.date(), here.time(), viewer.today(clock.instant()));
    }

    String moment(Instant instant, Viewer viewer) {
        ZonedDateTime here = instant.atZone(viewer.zone());
        return viewer.texts().dayAndTime(here.toLocalDate(), here.toLocalTime(), viewer.today(clock.instant()));
    }

    /** A step of a request's history in a sentence. */
    String step(RequestEvent event, String team, Viewer viewer) {
        String by = event.by() == null ? viewer.say("history.bot") : name(team, event.by());
        return viewer.say("history." + event.step().code(), moment(event.at(), viewer), by, note(event, viewer));
    }

    String name(String team, String user) {
        return people.name(new PersonId(team, user));
    }

    String requester(Request request) {
        Requester requester = request.origin().requester();
        if (requester.user() != null) {
            return name(request.identity().team(), requester.user());
        }
        return requester.name() == null
                ? name(request.identity().team(), request.origin().asker().user())
                : requester.name();
    }

    private @Nullable String deadline(Request request, Desk desk, Viewer viewer) {
        Moment deadline = request.due().deadline();
        return deadline == null ? request.due().words() : moment(deadline, desk, viewer);
    }

    /** Who asked does not see that their request was put off: nothing was decided. */
    private String state(Request request, Offer offer, Viewer viewer) {
        Instant until = request.standing().until();
        String delegate = request.standing().delegate();
        if (request.state() == RequestState.SNOOZED && until != null) {
            return offer == Offer.ASKER
                    ? viewer.say("state.waiting")
                    : viewer.say("state.snoozed", moment(until, viewer));
        }
        if (request.state() == RequestState.DELEGATED && delegate != null) {
            return viewer.say("state.delegated", name(request.identity().team(), delegate));
        }
        return viewer.say("state." + request.state().code());
    }

    private String reason(Reason reason, Desk desk, Viewer viewer) {
        List<Object> facts = reason.facts().stream()
                .map(fact -> fact instanceof Moment moment ? here(moment, desk, viewer.zone()) : fact)
                .toList();
        return new Reason(reason.name(), reason.points(), facts)
                .sentence(viewer.texts(), viewer.today(clock.instant()));
    }

    private String note(RequestEvent event, Viewer viewer) {
        String note = event.note();
        if (note == null) {
            return "";
        }
        return event.step() == RequestEvent.Step.SNOOZED ? moment(Instant.parse(note), viewer) : note;
    }

    private static Moment here(Moment moment, Desk desk, ZoneId zone) {
        return moved(moment, desk.workingTime().zone(), zone);
    }

    /** A date stays that date everywhere; a time is another in another zone. */
    static Moment moved(Moment moment, ZoneId from, ZoneId to) {
        return moment.time() == null
                ? moment
                : Moment.at(moment.date()
                        .atTime(moment.time())
                        .atZone(from)
                        .withZoneSameInstant(to)
                        .toLocalDateTime());
    }
}
