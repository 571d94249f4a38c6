package nl.ontzorg.requests;

import java.util.List;
import java.util.Optional;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.Person;
import nl.ontzorg.requests.Origin.Via;

/**
 * Which desk something is for: that of its intake channel; the person's own; of several the one last used; for a
 * colleague the one open to them.
 */
final class DeskChoice {

    private final DeskBook desks;

    DeskChoice(DeskBook desks) {
        this.desks = desks;
    }

    /** The desk it is for; none when no desk takes it, several when the person has to say. */
    List<Desk> of(Incoming incoming) {
        Person person = incoming.from();
        if (incoming.via() == Via.INTAKE_CHANNEL) {
            return desks.ofIntakeChannel(person.team(), incoming.place().channel())
                    .filter(desk -> desk.takesFrom(person))
                    .map(List::of)
                    .orElseGet(List::of);
        }
        return of(person);
    }

    /** The same for what a person says to the bot itself, in whatever way. */
    List<Desk> of(Person person) {
        List<Desk> own = desks.ofMember(person.id()).stream()
                .filter(desk -> desk.takesFrom(person) && desk.roleOf(person).ofThePair())
                .toList();
        if (!own.isEmpty()) {
            return List.of(lastUsed(person, own).orElse(own.get(0)));
        }
        return desks.inTeam(person.team()).stream()
                .filter(desk -> desk.takesFrom(person))
                .toList();
    }

    private Optional<Desk> lastUsed(Person person, List<Desk> own) {
        return own.stream()
                .filter(desk ->
                        desk.id().equals(desks.preferencesOf(person.id()).lastDesk()))
                .findFirst();
    }
}
