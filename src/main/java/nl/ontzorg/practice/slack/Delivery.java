package nl.ontzorg.practice.slack;

import java.util.concurrent.CompletableFuture;

/** An event on its way to the app. */
public record Delivery(CompletableFuture<Ack> answer) {

    /** Of an event that the app did not ask to hear of. */
    static Delivery none() {
        return new Delivery(CompletableFuture.completedFuture(Ack.failed("not_subscribed")));
    }

    /** Does something else once the app has heard it, or will not. */
    public void then(Runnable next) {
        var unused = answer.thenRunAsync(next);
    }
}
