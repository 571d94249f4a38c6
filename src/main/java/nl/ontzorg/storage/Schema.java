package nl.ontzorg.storage;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables of a database up to what this version needs. */
final class Schema {

    private Schema() {}

    static void migrate(Vendor vendor) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(vendor.writing())
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.folder())
                    .placeholderReplacement(false)
                    .failOnMissingLocations(true)
                    // By default a database of a newer version would pass.
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new StorageException(
                    "The tables of " + vendor.name()
                            + " are not those of this version of Ontzorg; a newer version may have"
                            + " made them. Start that version, or name another database in ONTZORG_DB.",
                    e);
        } catch (FlywayException e) {
            throw new StorageException(
                    vendor.name() + " cannot be used as the database of Ontzorg. " + vendor.advice(), e);
        }
    }
}
