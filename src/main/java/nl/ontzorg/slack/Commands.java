package nl.ontzorg.slack;

/**
 * The names of the slash commands.
 *
 * @param prefix stands before each name, where another app has taken them; empty for none
 */
record Commands(String prefix) {

    String priorities() {
        return "/" + prefix + "priorities";
    }

    String request() {
        return "/" + prefix + "request";
    }

    String desk() {
        return "/" + prefix + "desk";
    }
}
