package nl.ontzorg.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ontzorg.delivery.Destination;
import nl.ontzorg.delivery.Notice;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.language.Language;

/** Starts and changes desks; a desk works, and an assistant sees anything, only after the manager's own yes. */
public final class DeskSetup {

    private final DeskBook desks;
    private final Outbox outbox;
    private final Supplier<UUID> ids;

    public DeskSetup(DeskBook desks, Outbox outbox, Supplier<UUID> ids) {
        this.desks = desks;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** The desk this person would change: their own first, then one they assist at. */
    public Optional<Desk> deskOf(Person by) {
        return by.outsider()
                ? Optional.empty()
                : desks.ofManager(by.id())
                        .or(() -> desks.ofMember(by.id()).stream().findFirst());
    }

    /** Starts the desk of the manager in the form, or changes it. */
    public SetupOutcome save(Person by, DeskForm form) {
        PersonId manager = new PersonId(by.team(), form.manager());
        boolean isManager = by.id().equals(manager);
        if (by.outsider() || form.assistants().contains(form.manager())) {
            return new SetupOutcome.NotAllowed();
        }
        Optional<Desk> known = desks.ofManager(manager);
        return known.isPresent()
                ? change(by, known.get(), form)
                : start(isManager, new Members(manager, withStarter(by, form), isManager), form);
    }

    /** The manager's yes to a desk that an assistant started. */
    public SetupOutcome confirm(Person by, UUID deskId) {
        Optional<Desk> found =
                desks.find(by.team(), deskId).filter(desk -> desk.manager().equals(by.id()));
        if (by.outsider() || found.isEmpty()) {
            return new SetupOutcome.NotAllowed();
        }
        Desk desk = found.get();
        if (!desk.members().confirmed()) {
            desks.save(desk.confirmed());
            tellAssistants(desk, List.of());
        }
        return new SetupOutcome.Confirmed(desk.confirmed());
    }

    /** The language the bot speaks with this person from now on. */
    public void chooseLanguage(Person by, Language language) {
        desks.save(desks.preferencesOf(by.id()).choosing(language));
    }

    private SetupOutcome start(boolean byManager, Members members, DeskForm form) {
        Desk desk = new Desk(ids.get(), members, form.workingTime(), form.policy(), form.portfolio(), List.of());
        desks.save(desk);
        if (byManager) {
            tellAssistants(desk, List.of());
            return new SetupOutcome.Saved(desk);
        }
        return invited(desk);
    }

    private SetupOutcome change(Person by, Desk desk, DeskForm form) {
        Role role = desk.members().roleOf(by.id());
        if (!role.ofThePair()) {
            return new SetupOutcome.Taken();
        }
        boolean sameAssistants =
                Set.copyOf(form.assistants()).equals(Set.copyOf(desk.members().assistants()));
        if (role == Role.ASSISTANT && desk.members().confirmed() && !sameAssistants) {
            return new SetupOutcome.OnlyTheManager();
        }
        boolean confirmed = desk.members().confirmed() || role == Role.MANAGER;
        Members members = new Members(
                desk.manager(), role == Role.MANAGER ? form.assistants() : withStarter(by, form), confirmed);
        Desk changed =
                new Desk(desk.id(), members, form.workingTime(), form.policy(), form.portfolio(), desk.houseRules());
        desks.save(changed);
        if (!confirmed) {
            return invited(changed);
        }
        List<String> knew = desk.members().confirmed() ? desk.members().assistants() : List.of();
        tellAssistants(changed, knew);
        return new SetupOutcome.Saved(changed);
    }

    /** Asks the manager, and asks again when other people would assist: the yes is to them. */
    private SetupOutcome invited(Desk desk) {
        String people = desk.members().assistants().stream().sorted().collect(Collectors.joining(","));
        outbox.put(
                "desk-invitation:" + desk.id() + ":" + people,
                Destination.person(desk.team(), desk.manager().user()),
                new Notice.DeskInvitation(desk.id()));
        return new SetupOutcome.Invited(desk);
    }

    private void tellAssistants(Desk desk, List<String> knew) {
        desk.members().assistants().stream()
                .filter(assistant -> !knew.contains(assistant))
                .forEach(assistant -> outbox.put(
                        "desk-opened:" + desk.id() + ":" + assistant,
                        Destination.person(desk.team(), assistant),
                        new Notice.DeskOpened(desk.id())));
    }

    /** Who starts a desk for a manager is an assistant of it. */
    private static List<String> withStarter(Person by, DeskForm form) {
        String user = by.id().user();
        if (user.equals(form.manager()) || form.assistants().contains(user)) {
            return form.assistants();
        }
        return Stream.concat(form.assistants().stream(), Stream.of(user)).toList();
    }
}
