package nl.ontzorg.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables of a database up to what this version needs. */
final class Schema {

    private Schema() {}

    /**
     * @param vendor the folder with what only this database takes
     * @param name how the database is called in an error
     */
    static void migrate(DataSource database, String vendor, String name) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                    .placeholderReplacement(false)
                    .failOnMissingLocations(true)
                    // By default a database of a newer version would pass.
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new StorageException(
                    "The tables of " + name + " are not those of this version of Ontzorg; a newer version may have"
                            + " made them. Start that version, or name another database in ONTZORG_DB.",
                    e);
        } catch (FlywayException e) {
            throw new StorageException(
                    name + " cannot be used as the database of Ontzorg. Check that it may be written to, that it is"
                            + " not another program's file and that there is room on the disk, or name another"
                            + " database in ONTZORG_DB.",
                    e);
        }
    }
}
