package nl.ontzorg.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where desks and what people chose are kept. */
public interface DeskBook {

    /** Adds the desk, or replaces the one with the same id. */
    void save(Desk desk);

    Optional<Desk> find(String team, UUID id);

    Optional<Desk> ofManager(PersonId manager);

    /** Desks of which this person is the manager or an assistant, confirmed or not. */
    List<Desk> ofMember(PersonId person);

    List<Desk> inTeam(String team);

    Optional<Desk> ofIntakeChannel(String team, String channel);

    /** Every desk of every workspace, for the rounds and for export. */
    List<Desk> all();

    void save(Preferences preferences);

    /** Never null: who chose nothing has {@link Preferences#none}. */
    Preferences preferencesOf(PersonId person);
}
