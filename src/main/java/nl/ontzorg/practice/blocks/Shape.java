package nl.ontzorg.practice.blocks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** An object with the properties it must and may have, and no others. */
final class Shape implements Rule {

    private final Map<String, Rule> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Rule whole = Rule.anything();

    static Shape of(String type) {
        return new Shape().must("type", Rule.oneOf(type));
    }

    Shape must(String name, Rule rule) {
        required.add(name);
        return may(name, rule);
    }

    Shape may(String name, Rule rule) {
        properties.put(name, rule);
        return this;
    }

    /** A rule about several properties together. */
    Shape whole(Rule rule) {
        whole = whole.and(rule);
        return this;
    }

    /** Exactly one of two properties. */
    Shape either(String one, String other) {
        return whole((value, at, findings) -> {
            JsonObject object = value.getAsJsonObject();
            if (object.has(one) == object.has(other)) {
                findings.add("must have either " + one + " or " + other, at);
            }
        });
    }

    /** At least one of two properties. */
    Shape some(String one, String other) {
        return whole((value, at, findings) -> {
            JsonObject object = value.getAsJsonObject();
            if (!object.has(one) && !object.has(other)) {
                findings.add("must have " + one + " or " + other, at);
            }
        });
    }

    @Override
    public void check(JsonElement value, String at, Findings findings) {
        if (!(value instanceof JsonObject object)) {
            findings.add("must be an object", at);
            return;
        }
        for (String name : required) {
            if (!object.has(name)) {
                findings.add("missing required field: " + name, at);
            }
        }
        object.asMap().forEach((name, property) -> {
            Rule rule = properties.get(name);
            if (rule == null) {
                findings.add("invalid additional property: " + name, at);
            } else {
                rule.check(property, at + "/" + name, findings);
            }
        });
        whole.check(value, at, findings);
    }
}
