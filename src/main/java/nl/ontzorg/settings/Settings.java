package nl.ontzorg.settings;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything Ontzorg is told from outside.
 *
 * @param slack null when no SLACK_ variable is set: the practice workspace
 * @param databaseUrl as it was set, else null; the default depends on the command
 * @param port as it was set, else null; the default depends on the command
 * @param opsPort where health and metrics are served, as it was set, else null; 0 for nowhere
 */
public record Settings(
        @Nullable SlackTokens slack,
        @Nullable String databaseUrl,
        @Nullable Integer port,
        @Nullable Integer opsPort,
        String commandPrefix,
        ProductTime productTime) {

    /** Reads the environment and, where that says nothing, the .env file of the folder. */
    public static Settings load(Path folder) {
        return load(folder, System.getenv());
    }

    static Settings load(Path folder, Map<String, String> environment) {
        Map<String, String> all = new TreeMap<>();
        for (DotenvEntry entry : file(folder).entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
            all.put(entry.getKey(), entry.getValue());
        }
        all.putAll(environment);
        return of(all);
    }

    private static Dotenv file(Path folder) {
        try {
            return Dotenv.configure()
                    .directory(folder.toString())
                    .ignoreIfMissing()
                    .load();
        } catch (DotenvException e) {
            // Its message holds the line, and so perhaps a token.
            throw new SettingsException("The file .env has a line that is no NAME=value. Mend it, or begin it with #.");
        }
    }

    /** Checks the variables; throws {@link SettingsException} when they cannot be used as they are. */
    public static Settings of(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        SlackTokens slack = SlackTokens.of(variables);
        return new Settings(
                slack,
                variables.text("ONTZORG_DB"),
                variables.port("PORT"),
                variables.port("ONTZORG_OPS_PORT"),
                prefix(variables),
                ProductTime.of(variables, slack));
    }

    public String databaseUrlOr(String usual) {
        return databaseUrl == null ? usual : databaseUrl;
    }

    public int portOr(int usual) {
        return port == null ? usual : port;
    }

    private static String prefix(Variables variables) {
        String prefix = variables.text("ONTZORG_COMMAND_PREFIX");
        if (prefix == null) {
            return "";
        }
        if (!prefix.matches("[a-z0-9_-]{1,20}")) {
            throw new SettingsException(
                    "ONTZORG_COMMAND_PREFIX may hold small letters, digits, - and _ only, at most 20. Mend it or leave it out.");
        }
        return prefix;
    }
}
