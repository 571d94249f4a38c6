package nl.ontzorg.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import java.time.InstantSource;

/**
 * Opens the door at which Slack's envelopes come in.
 *
 * @param clock of the machine
 */
record Doorway(App app, Installation installation, Traffic traffic, CatchUp catchUp, InstantSource clock) {

    Receiver at(Door door) {
        if (door instanceof Door.Http http) {
            return new HttpReceiver(http, app, new HttpReceiver.Opening(installation, catchUp::soon), traffic, clock);
        }
        MethodsClient methods = app.slack().methods();
        String proxy = app.slack().getConfig().getProxyUrl();
        Addresses addresses = new Addresses(methods, installation, ((Door.SocketMode) door).appToken());
        SocketReceiver.Lines lines = new SocketReceiver.Lines(addresses, proxy, catchUp::soon);
        return new SocketReceiver(lines, new Envelopes(app, traffic), traffic, Rhythm.usual(), clock);
    }
}
