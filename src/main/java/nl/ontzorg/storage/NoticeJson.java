package nl.ontzorg.storage;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ontzorg.delivery.Notice;

/** A notice as the name of its type and its facts as JSON. */
final class NoticeJson {

    private static final Map<String, Class<?>> TYPES = Arrays.stream(Notice.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private NoticeJson() {}

    static String type(Notice notice) {
        return notice.getClass().getSimpleName();
    }

    static String facts(Notice notice) {
        return Json.write(notice);
    }

    static Notice read(String type, String facts) {
        Class<?> known = TYPES.get(type);
        if (known == null) {
            throw new StorageException("The outbox holds a notice of the type " + type
                    + ", which this version of Ontzorg does not know. Start the version that wrote it.");
        }
        return (Notice) Json.read(facts, known);
    }
}
