package nl.ontzorg.slack;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.ontzorg.calendar.WorkingHours;
import nl.ontzorg.calendar.WorkingTime;
import nl.ontzorg.slack.Sight.Seen;
import nl.ontzorg.slack.view.DetailsView;
import nl.ontzorg.slack.view.ReactionFormView;
import nl.ontzorg.slack.view.ReactionFormView.About;
import nl.ontzorg.slack.view.RequestCard.Offer;
import nl.ontzorg.slack.view.RequestFormView;

/** Opens the modals about requests. */
final class RequestModals {

    private final Screens screens;
    private final Sight sight;
    private final Details details;
    private final Refresh refresh;
    private final InstantSource clock;

    RequestModals(Screens screens, Sight sight, Details details, Refresh refresh, InstantSource clock) {
        this.screens = screens;
        this.sight = sight;
        this.details = details;
        this.refresh = refresh;
        this.clock = clock;
    }

    void answer(Click click, Viewer viewer) {
        open(
                click,
                viewer,
                List.of(Offer.MANAGER),
                seen -> ReactionFormView.answer(Memory.of(click).written(), about(seen), viewer.texts()));
    }

    void delegate(Click click, Viewer viewer) {
        open(
                click,
                viewer,
                List.of(Offer.MANAGER),
                seen -> ReactionFormView.delegate(Memory.of(click).written(), about(seen), viewer.texts()));
    }

    void snooze(Click click, Viewer viewer) {
        open(
                click,
                viewer,
                List.of(Offer.MANAGER),
                seen -> ReactionFormView.snooze(
                        Memory.of(click).written(),
                        about(seen),
                        nextMorning(seen.desk().workingTime()),
                        viewer.texts()));
    }

    void edit(Click click, Viewer viewer) {
        open(
                click,
                viewer,
                List.of(Offer.MANAGER, Offer.ASSISTANT, Offer.ASKER),
                seen -> RequestFormView.edit(
                        Memory.of(click).written(), RequestFields.shown(seen, viewer), viewer.texts()));
    }

    void details(Click click, Viewer viewer) {
        open(
                click,
                viewer,
                List.of(Offer.values()),
                seen -> DetailsView.of(Memory.of(click).written(), details.of(seen, viewer), viewer.texts()));
    }

    private void open(Click click, Viewer viewer, List<Offer> to, Function<Seen, View> modal) {
        Optional<Seen> seen = sight.of(viewer.person(), click.about().id());
        if (seen.isEmpty()) {
            refresh.refuse(viewer, click.scene(), viewer.say("refusal.not_allowed"));
        } else if (to.contains(seen.get().offer())) {
            screens.open(click.trigger(), modal.apply(seen.get()));
        } else if (seen.get().request().state().isOpen()) {
            refresh.refuse(viewer, click.scene(), viewer.say("refusal.not_allowed"));
        } else {
            refresh.show(viewer, click.scene(), Flashes.closed(seen.get().request(), viewer));
        }
    }

    private Instant nextMorning(WorkingTime time) {
        LocalDate day = time.plusWorkingDays(time.today(clock.instant()), 1);
        LocalTime start = time.hours()
                .on(day.getDayOfWeek())
                .map(WorkingHours.Shift::start)
                .orElse(LocalTime.of(9, 0));
        return day.atTime(start).atZone(time.zone()).toInstant();
    }

    private static About about(Seen seen) {
        return new About(seen.request().number(), seen.request().ask().title());
    }
}
