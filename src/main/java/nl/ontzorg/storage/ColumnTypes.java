package nl.ontzorg.storage;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.ontzorg.calendar.Moment;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * How values stand in their columns, the same in every database and readable there: ids, dates and moments as ISO
 * text, instants as ISO text in UTC with always six decimals so that text order is time order, enums as their name in
 * small letters.
 */
final class ColumnTypes implements JdbiPlugin {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new AsText());
        jdbi.registerColumnMapper(UUID.class, fromText(UUID::fromString));
        jdbi.registerColumnMapper(Instant.class, fromText(Instant::parse));
        jdbi.registerColumnMapper(LocalDate.class, fromText(LocalDate::parse));
        jdbi.registerColumnMapper(Moment.class, fromText(Moment::parse));
        jdbi.registerColumnMapper((ColumnMapperFactory) ColumnTypes::enumMapper);
    }

    private static String asText(Object value) {
        if (value instanceof Instant instant) {
            return INSTANT.format(instant);
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    private static Optional<ColumnMapper<?>> enumMapper(Type type, ConfigRegistry config) {
        Class<?> erased = GenericTypes.getErasedType(type);
        return erased.isEnum() ? Optional.of(fromText(text -> constant(erased, text))) : Optional.empty();
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        throw new StorageException("The database holds '" + text + "', which this version of Ontzorg does not know as "
                + type.getSimpleName() + ". Start the version that wrote it.");
    }

    private static <T> ColumnMapper<T> fromText(Function<String, T> read) {
        return (row, column, context) -> {
            String text = row.getString(column);
            return text == null ? null : read.apply(text);
        };
    }

    /** Comes before JDBI's own ways, which it takes over only where it can prepare for a type too. */
    private static final class AsText implements ArgumentFactory.Preparable {

        private static final Set<Class<?>> TYPES = Set.of(UUID.class, Instant.class, LocalDate.class, Moment.class);

        @Override
        public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
            Class<?> erased = GenericTypes.getErasedType(type);
            return TYPES.contains(erased) || Enum.class.isAssignableFrom(erased)
                    ? Optional.of(AsText::argument)
                    : Optional.empty();
        }

        private static Argument argument(Object value) {
            String text = asText(value);
            return (position, statement, context) -> statement.setString(position, text);
        }
    }
}
