package nl.ontzorg.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment, with blank values taken as not set. */
record Variables(Map<String, String> values) {

    @Nullable String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean has(String name) {
        return text(name) != null;
    }

    @Nullable Integer port(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw notAPort(name, value);
        }
        throw notAPort(name, value);
    }

    private static SettingsException notAPort(String name, String value) {
        return new SettingsException(name + " is '" + value + "', which is no port. Set a number from 0 to 65535.");
    }
}
