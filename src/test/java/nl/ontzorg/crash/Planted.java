package nl.ontzorg.crash;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import nl.ontzorg.Ports;
import nl.ontzorg.delivery.Inbox;
import nl.ontzorg.delivery.Mail;
import nl.ontzorg.delivery.Outbox;
import nl.ontzorg.delivery.Transactions;
import nl.ontzorg.requests.RequestBook;
import nl.ontzorg.slack.Books;

/** The ports of the product with something planted in one of them. */
final class Planted {

    /** What SIGKILL leaves as the exit status. */
    private static final int KILLED = 137;

    private Planted() {}

    static Ports in(Ports sound, Plant plant) {
        Transactions transactions = sound.transactions();
        return switch (plant) {
            case NOTHING -> sound;
            case DIES_AFTER_INBOX ->
                withInbox(
                        sound,
                        around(
                                Inbox.class,
                                sound.inbox(),
                                "put",
                                put -> () -> transactions.inOne(() -> {
                                    put.get();
                                    return die();
                                })));
            case DIES_BEFORE_THE_ACK -> withInbox(sound, dyingAfter(Inbox.class, sound.inbox(), "put"));
            case DIES_AFTER_REQUEST ->
                withRequests(sound, dyingAfter(RequestBook.class, sound.books().requests(), "add"));
            case DIES_AFTER_OUTBOX -> withOutbox(sound, dyingAfter(Outbox.class, sound.outbox(), "put"));
            case DIES_AFTER_COMMIT -> withTransactions(sound, dyingAfter(Transactions.class, transactions, "inOne"));
            case DIES_AFTER_THE_ANSWER ->
                withOutbox(sound, around(Outbox.class, sound.outbox(), "sent", sent -> Planted::die));
            case ACKNOWLEDGES_FIRST ->
                withInbox(sound, around(Inbox.class, sound.inbox(), "put", put -> () -> {
                    Executor later = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
                    var unused = CompletableFuture.supplyAsync(put::get, later);
                    return true;
                }));
            case MARKS_FIRST -> withOutbox(sound, marksFirst(sound.outbox()));
            case SENDS_AGAIN ->
                withOutbox(
                        sound,
                        around(
                                Outbox.class,
                                sound.outbox(),
                                "claim",
                                claim -> () -> parcels(claim).stream()
                                        .map(Planted::asIfSurelyNotSent)
                                        .toList()));
        };
    }

    private static Outbox marksFirst(Outbox real) {
        Outbox marking = around(Outbox.class, real, "claim", claim -> () -> {
            List<Outbox.Parcel> parcels = parcels(claim);
            parcels.forEach(
                    parcel -> real.sent(parcel, new Outbox.Posted(parcel.to().channel(), "1.000001")));
            return parcels;
        });
        return around(Outbox.class, marking, "sent", sent -> () -> true);
    }

    @SuppressWarnings("unchecked")
    private static List<Outbox.Parcel> parcels(Call claim) {
        return (List<Outbox.Parcel>) claim.get();
    }

    private static Outbox.Parcel asIfSurelyNotSent(Outbox.Parcel parcel) {
        Outbox.Past past = parcel.past();
        return new Outbox.Parcel(
                parcel.id(),
                parcel.key(),
                parcel.to(),
                parcel.notice(),
                new Outbox.Past(past.created(), past.attempts(), false, past.before()),
                parcel.lease());
    }

    private static Object die() {
        Runtime.getRuntime().halt(KILLED);
        return true;
    }

    private static <T> T dyingAfter(Class<T> port, T real, String method) {
        return around(port, real, method, call -> () -> {
            call.get();
            return die();
        });
    }

    /** The port with another way of doing one of its methods. */
    private static <T> T around(Class<T> port, T real, String name, UnaryOperator<Call> other) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    Call call = () -> invoke(method, real, arguments);
                    return method.getName().equals(name) ? other.apply(call).get() : call.get();
                }));
    }

    private static Object invoke(Method method, Object real, Object[] arguments) {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Call {
        Object get();
    }

    private static Ports withTransactions(Ports ports, Transactions other) {
        return new Ports(other, ports.mail(), ports.books(), ports.reader(), ports.meters());
    }

    private static Ports withInbox(Ports ports, Inbox other) {
        return with(ports, other, ports.outbox());
    }

    private static Ports withOutbox(Ports ports, Outbox other) {
        return with(ports, ports.inbox(), other);
    }

    private static Ports with(Ports ports, Inbox inbox, Outbox outbox) {
        Mail mail = ports.mail();
        return new Ports(
                ports.transactions(),
                new Mail(inbox, outbox, mail.installations(), mail.archive(), mail.patience()),
                ports.books(),
                ports.reader(),
                ports.meters());
    }

    private static Ports withRequests(Ports ports, RequestBook other) {
        Books books = new Books(
                ports.books().desks(),
                other,
                ports.books().feedback(),
                ports.books().watermarks());
        return new Ports(ports.transactions(), ports.mail(), books, ports.reader(), ports.meters());
    }
}
