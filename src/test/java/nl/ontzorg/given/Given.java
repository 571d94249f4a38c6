package nl.ontzorg.given;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.ontzorg.desk.Person;
import nl.ontzorg.desk.PersonId;

/** The people, the moment and the builders that tests share. */
public final class Given {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Monday 23 November 2026, nine o'clock in Amsterdam. */
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    public static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    public static final LocalDate THURSDAY = MONDAY.plusDays(3);
    public static final LocalDate FRIDAY = MONDAY.plusDays(4);

    public static final String TEAM = "T1";
    public static final PersonId MANAGER = new PersonId(TEAM, "UMANAGER");
    public static final PersonId ASSISTANT = new PersonId(TEAM, "UASSISTANT");
    public static final PersonId COLLEAGUE = new PersonId(TEAM, "UCOLLEAGUE");

    /** The desk of {@link #aDesk()}, and so of {@link #aRequest()}. */
    public static final UUID DESK = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private Given() {}

    /** A confirmed Dutch desk of {@link #MANAGER} and {@link #ASSISTANT}, open to everyone, with office hours. */
    public static DeskBuilder aDesk() {
        return new DeskBuilder();
    }

    /** A decision that waits at {@link #DESK}, number 1, asked by {@link #COLLEAGUE} at {@link #NOW}, without a deadline. */
    public static RequestBuilder aRequest() {
        return new RequestBuilder();
    }

    /** The assistant's own direct message that asks for a decision, written at {@link #NOW}. */
    public static IncomingBuilder anIncoming() {
        return new IncomingBuilder();
    }

    /** A decision, read for sure, without a date. */
    public static ReadingBuilder aReading() {
        return new ReadingBuilder();
    }

    /** A person of the workspace, no guest. */
    public static Person person(PersonId id) {
        return new Person(id, id.user(), false);
    }

    /** A guest of the workspace with this id. */
    public static Person guest(PersonId id) {
        return new Person(id, id.user(), true);
    }

    /** A moment of that day in Amsterdam. */
    public static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    /** A clock that stands still at {@link #NOW}. */
    public static InstantSource clock() {
        return InstantSource.fixed(NOW);
    }

    /** Ids that count up, and so sort in the order in which they were given. */
    public static Supplier<UUID> ids() {
        AtomicLong last = new AtomicLong();
        return () -> new UUID(0x0190_0000_0000_7000L, 0x9000_0000_0000_0000L + last.incrementAndGet());
    }
}
