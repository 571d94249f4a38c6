package nl.ontzorg.given;

import java.nio.file.Path;

/** The databases on which every book is tested; the name of a test class parameter. */
public enum Engine {
    SQLITE {
        @Override
        public String newDatabase(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("ontzorg.db");
        }

        @Override
        public void drop(String url) {
            // Goes with its folder.
        }
    },

    POSTGRES {
        @Override
        public String newDatabase(Path folder) {
            return PostgresServer.running().newDatabase();
        }

        @Override
        public void drop(String url) {
            PostgresServer.running().drop(url);
        }
    };

    /** The address of an empty database; a file is made in the folder. */
    public abstract String newDatabase(Path folder);

    public abstract void drop(String url);
}
