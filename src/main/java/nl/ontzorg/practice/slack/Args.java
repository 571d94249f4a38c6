package nl.ontzorg.practice.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import io.javalin.http.Context;
import java.util.List;
import nl.ontzorg.practice.world.Json;
import org.jspecify.annotations.Nullable;

/** The arguments of a Web API call, however they were sent: in the address, as a form or as JSON. */
record Args(JsonObject json) {

    static Args of(Context ctx) {
        JsonObject json = new JsonObject();
        ctx.queryParamMap().forEach((name, values) -> json.addProperty(name, values.get(0)));
        if (ctx.isFormUrlencoded() || ctx.isMultipartFormData()) {
            ctx.formParamMap().forEach((name, values) -> json.addProperty(name, values.get(0)));
        } else if (ctx.isJson() && !ctx.body().isBlank()) {
            Json.parse(ctx.body()).getAsJsonObject().asMap().forEach(json::add);
        }
        return new Args(json);
    }

    String required(String name) {
        String value = text(name);
        if (value == null || value.isEmpty()) {
            throw new SlackError("invalid_arguments", List.of("[ERROR] missing required field: " + name));
        }
        return value;
    }

    @Nullable String text(String name) {
        return Json.text(json, name);
    }

    String text(String name, String otherwise) {
        return Json.text(json, name, otherwise);
    }

    boolean flag(String name) {
        return "1".equals(text(name)) || Json.flag(json, name);
    }

    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(text(name, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            throw new SlackError("invalid_arguments");
        }
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    /** A structured argument, which a form carries as a text. */
    @Nullable JsonElement tree(String name) {
        JsonElement value = json.get(name);
        if (!(value instanceof JsonPrimitive text)) {
            return value == null || value.isJsonNull() ? null : value;
        }
        try {
            return text.getAsString().isEmpty() ? null : Json.parse(text.getAsString());
        } catch (JsonParseException e) {
            throw new SlackError("invalid_arguments", List.of("[ERROR] not JSON: " + name));
        }
    }
}
