package nl.ontzorg.practice.world;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON as Slack writes it: short ways to build it and to read it. */
public final class Json {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private Json() {}

    /** An object from names and values in turn; values are strings, numbers, booleans, JSON, lists of these, or null. */
    public static JsonObject object(@Nullable Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(String.valueOf(namesAndValues[i]), element(namesAndValues[i + 1]));
        }
        return object;
    }

    public static JsonArray array(Iterable<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(element(value)));
        return array;
    }

    private static JsonElement element(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        } else if (value instanceof JsonElement json) {
            return json;
        } else if (value instanceof Number number) {
            return new JsonPrimitive(number);
        } else if (value instanceof Boolean bool) {
            return new JsonPrimitive(bool);
        } else if (value instanceof Iterable<?> many) {
            return array(many);
        }
        return new JsonPrimitive(value.toString());
    }

    /** The text under a name, or null where there is none. */
    public static @Nullable String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    public static String text(JsonObject object, String name, String otherwise) {
        String value = text(object, name);
        return value == null ? otherwise : value;
    }

    public static boolean flag(JsonObject object, String name) {
        return "true".equals(text(object, name, "").toLowerCase(Locale.ROOT));
    }

    /** The object under a name; an empty one that belongs to nothing where there is none. */
    public static JsonObject child(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject child ? child : new JsonObject();
    }

    public static List<JsonElement> items(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? array.asList() : List.of();
    }

    /** The objects among the items of an array. */
    public static Stream<JsonObject> objects(JsonObject object, String name) {
        return StreamSupport.stream(items(object, name).spliterator(), false)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject);
    }

    public static JsonElement parse(String json) {
        return JsonParser.parseString(json);
    }

    public static String write(JsonElement json) {
        return GSON.toJson(json);
    }
}
