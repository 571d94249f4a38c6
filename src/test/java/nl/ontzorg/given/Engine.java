package nl.ontzorg.given;

import java.nio.file.Path;

/** The databases on which every book is tested; the name of a test class parameter. */
public enum Engine {
    SQLITE;

    /** The address of an empty database that lives in the folder. */
    String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("ontzorg.db");
    }
}
