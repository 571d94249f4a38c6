package nl.ontzorg.given;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.ontzorg.delivery.Outbox.Parcel;
import nl.ontzorg.delivery.Outbox.Posted;
import nl.ontzorg.delivery.Sender;

/** A sender that does what a test says, and notes what it was asked. */
public final class ScriptedSender implements Sender {

    public final List<Parcel> tried = new CopyOnWriteArrayList<>();
    public final List<Parcel> sought = new CopyOnWriteArrayList<>();
    public final List<Posted> takenBack = new CopyOnWriteArrayList<>();

    private volatile Function<Parcel, Sending> sending;
    private volatile Function<Parcel, Sought> seeking = parcel -> new Sought.NotThere();

    public ScriptedSender(Function<Parcel, Sending> sending) {
        this.sending = sending;
    }

    public void sends(Function<Parcel, Sending> other) {
        sending = other;
    }

    public void finds(Function<Parcel, Sought> other) {
        seeking = other;
    }

    @Override
    public Sending send(Parcel parcel, BooleanSupplier mayPost) {
        if (!mayPost.getAsBoolean()) {
            return new Sending.NotBegun();
        }
        tried.add(parcel);
        return sending.apply(parcel);
    }

    @Override
    public Sought seek(Parcel parcel) {
        sought.add(parcel);
        return seeking.apply(parcel);
    }

    @Override
    public boolean takeBack(Posted posted) {
        takenBack.add(posted);
        return true;
    }
}
