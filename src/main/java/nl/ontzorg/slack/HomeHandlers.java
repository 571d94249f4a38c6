package nl.ontzorg.slack;

import com.slack.api.model.event.AppHomeOpenedEvent;
import nl.ontzorg.desk.DeskSetup;
import nl.ontzorg.desk.PersonId;
import nl.ontzorg.language.Language;

/** The Home tab: shown when it is opened, in the language that is chosen on it. */
final class HomeHandlers {

    private final Installation installation;
    private final People people;
    private final DeskSetup setup;
    private final Acts acts;
    private final Homes homes;
    private final Screens screens;

    HomeHandlers(Installation installation, People people, DeskSetup setup, Acts acts, Homes homes, Screens screens) {
        this.installation = installation;
        this.people = people;
        this.setup = setup;
        this.acts = acts;
        this.homes = homes;
        this.screens = screens;
    }

    void opened(AppHomeOpenedEvent event) {
        if (!"home".equals(event.getTab())) {
            return;
        }
        Viewer viewer = people.viewer(new PersonId(installation.bot().team(), event.getUser()));
        if (!viewer.person().outsider()) {
            screens.publish(viewer.user(), homes.of(viewer, Where.Page.first(true), null));
        }
    }

    void language(Click click, Viewer viewer) {
        Language language = Language.of(click.value());
        acts.once(click.cause(), () -> {
            setup.chooseLanguage(viewer.person(), language);
            return language;
        });
        Viewer now = people.viewer(viewer.person().id());
        screens.publish(now.user(), homes.of(now, Where.Page.first(true), now.say("flash.language")));
    }
}
