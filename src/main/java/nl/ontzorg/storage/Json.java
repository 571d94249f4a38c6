package nl.ontzorg.storage;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The columns that hold a list, a map or a record as JSON. */
final class Json {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapter(UUID.class, asText(UUID::fromString))
            .registerTypeAdapter(Instant.class, asText(Instant::parse))
            .create();

    private Json() {}

    static String write(Object value) {
        return GSON.toJson(value);
    }

    static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }

    static List<String> readList(String json) {
        return GSON.fromJson(json, new TypeToken<List<String>>() {});
    }

    static Map<String, String> readMap(String json) {
        return GSON.fromJson(json, new TypeToken<Map<String, String>>() {});
    }

    private static <T> TypeAdapter<T> asText(Function<String, T> parse) {
        return new TypeAdapter<T>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(value.toString());
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return parse.apply(in.nextString());
            }
        }.nullSafe();
    }
}
