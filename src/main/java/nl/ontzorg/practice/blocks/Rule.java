package nl.ontzorg.practice.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ontzorg.practice.world.Json;

/** What a value must be; rules are put together from smaller ones. */
@FunctionalInterface
interface Rule {

    void check(JsonElement value, String at, Findings findings);

    default Rule and(Rule other) {
        return (value, at, findings) -> {
            check(value, at, findings);
            other.check(value, at, findings);
        };
    }

    static Rule anything() {
        return (value, at, findings) -> {
            // whatever it is, it is right
        };
    }

    static Rule string(int most) {
        return (value, at, findings) -> {
            if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
                findings.add("must be a string", at);
            } else if (value.getAsString().length() > most) {
                findings.add("must be less than " + (most + 1) + " characters", at);
            }
        };
    }

    static Rule matching(String pattern, String what) {
        return (value, at, findings) -> {
            if (!value.isJsonPrimitive() || !value.getAsString().matches(pattern)) {
                findings.add("must be " + what, at);
            }
        };
    }

    static Rule bool() {
        return matching("true|false", "a boolean");
    }

    static Rule integer(int least, int most) {
        return matching("-?\\d{1,10}", "an integer").and((value, at, findings) -> {
            boolean isNumber = value.isJsonPrimitive() && value.getAsString().matches("-?\\d{1,10}");
            if (isNumber && (value.getAsLong() < least || value.getAsLong() > most)) {
                findings.add("must be from " + least + " to " + most, at);
            }
        });
    }

    static Rule oneOf(String... words) {
        Set<String> allowed = Set.copyOf(Arrays.asList(words));
        return (value, at, findings) -> {
            if (!value.isJsonPrimitive() || !allowed.contains(value.getAsString())) {
                findings.add("must be one of " + String.join(", ", words), at);
            }
        };
    }

    static Rule list(int least, int most, Rule each) {
        return (value, at, findings) -> {
            if (!(value instanceof JsonArray items)) {
                findings.add("must be an array", at);
                return;
            }
            if (items.size() < least) {
                findings.add("no less than " + least + " items allowed", at);
            }
            if (items.size() > most) {
                findings.add("no more than " + most + " items allowed", at);
            }
            for (int i = 0; i < items.size(); i++) {
                each.check(items.get(i), at + "/" + i, findings);
            }
        };
    }

    /** No two items with the same value under a name. */
    static Rule distinct(String name) {
        return (value, at, findings) -> {
            Set<String> seen = new HashSet<>();
            List<JsonElement> items = value instanceof JsonArray array ? array.asList() : List.of();
            for (int i = 0; i < items.size(); i++) {
                String id = items.get(i).isJsonObject() ? Json.text(items.get(i).getAsJsonObject(), name) : null;
                if (id != null && !seen.add(id)) {
                    findings.add(name + " `" + id + "` already exists", at + "/" + i + "/" + name);
                }
            }
        };
    }

    /** One of several shapes, told apart by their type. */
    static Rule typed(Map<String, ? extends Rule> shapes) {
        return (value, at, findings) -> {
            String type = value.isJsonObject() ? Json.text(value.getAsJsonObject(), "type", "") : "";
            Rule shape = shapes.get(type);
            if (shape == null) {
                findings.add("unsupported type: " + type, at + "/type");
            } else {
                shape.check(value, at, findings);
            }
        };
    }
}
