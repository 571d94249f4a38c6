package nl.ontzorg.practice;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Set;
import java.util.function.IntSupplier;

/** Turns away what was not asked by this machine of this machine: other sites in the same browser above all. */
final class LocalOnly {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

    private final IntSupplier port;

    LocalOnly(IntSupplier port) {
        this.port = port;
    }

    void check(Context ctx) {
        String origin = ctx.header("Origin");
        boolean hostIsHere = isHere(String.valueOf(ctx.header("Host")));
        boolean originIsHere =
                origin == null || (origin.startsWith("http://") && isHere(origin.substring("http://".length())));
        if (!hostIsHere || !originIsHere) {
            throw new ForbiddenResponse("The practice workspace answers to this machine only.");
        }
    }

    private boolean isHere(String authority) {
        return NAMES.stream().anyMatch(name -> authority.equals(name + ":" + port.getAsInt()));
    }
}
