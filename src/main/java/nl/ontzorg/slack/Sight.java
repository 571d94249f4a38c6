package nl.ontzorg.slack;

import java.util.Optional;
import java.util.UUID;
import nl.ontzorg.desk.Desk;
import nl.ontzorg.desk.DeskBook;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.Role;
import nl.ontzorg.requests.Request;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.requests.RequestState;
import nl.ontzorg.slack.view.RequestCard.Offer;

/** What of the requests a person may look at: the pair all of their desk, others what they asked or were given. */
final class Sight {

    private final DeskBook desks;
    private final RequestBook requests;

    Sight(Books books) {
        this.desks = books.desks();
        this.requests = books.requests();
    }

    /** A request somebody may look at, its desk, and what they are to it. */
    record Seen(Request request, Desk desk, Offer offer) {}

    /** Empty when there is no such request, or not for this person. */
    Optional<Seen> of(Person person, UUID id) {
        return requests.find(person.team(), id)
                .flatMap(request -> desks.find(person.team(), request.identity().desk())
                        .filter(desk -> !person.outsider() && mayLook(person, request, desk))
                        .map(desk -> new Seen(request, desk, offer(person, request, desk))));
    }

    private static boolean mayLook(Person person, Request request, Desk desk) {
        return desk.roleOf(person).ofThePair() || request.isAskedBy(person.id()) || isGiven(person, request);
    }

    static Offer offer(Person person, Request request, Desk desk) {
        Role role = desk.roleOf(person);
        if (!request.state().isOpen()) {
            return Offer.READER;
        }
        if (role.ofThePair()) {
            return role == Role.MANAGER ? Offer.MANAGER : Offer.ASSISTANT;
        }
        if (isGiven(person, request)) {
            return Offer.DELEGATE;
        }
        return request.isAskedBy(person.id()) ? Offer.ASKER : Offer.READER;
    }

    private static boolean isGiven(Person person, Request request) {
        return request.state() == RequestState.DELEGATED
                && person.id().user().equals(request.standing().delegate());
    }
}
