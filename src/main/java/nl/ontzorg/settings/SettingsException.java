package nl.ontzorg.settings;

/** The environment cannot be used as it is; the message names the variable and what to do. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }
}
