package nl.ontzorg.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file that knows its line, so that a refusal can name it. */
record YamlNode(Node node) {

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    FileFault fault(String message) {
        return new FileFault(line(), message);
    }

    /** The fields of a mapping, in their order; one that is not allowed is refused. */
    Map<String, YamlNode> fields(Set<String> allowed) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        map(key -> {
                    if (!allowed.contains(key.text())) {
                        throw key.fault("unknown field '" + key.text() + "'; the fields here are "
                                + String.join(", ", allowed.stream().sorted().toList()));
                    }
                })
                .forEach((key, value) -> {
                    if (fields.put(key.text(), value) != null) {
                        throw key.fault("'" + key.text() + "' stands here twice; leave one");
                    }
                });
        return fields;
    }

    /** The pairs of a mapping with keys of any name, in their order. */
    Map<YamlNode, YamlNode> pairs() {
        return map(key -> {});
    }

    private Map<YamlNode, YamlNode> map(Consumer<YamlNode> check) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("fields are expected here, each as name: value");
        }
        Map<YamlNode, YamlNode> map = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> {
            YamlNode key = new YamlNode(tuple.getKeyNode());
            check.accept(key);
            map.put(key, new YamlNode(tuple.getValueNode()));
        });
        return map;
    }

    List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("a list is expected here, as [a, b] or with a dash for each");
        }
        return sequence.getValue().stream().map(YamlNode::new).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fault("one value is expected here");
        }
        return scalar.getValue().strip();
    }

    /** The value read into something; what the reading refuses is said with the line. */
    <T> T as(Function<String, T> reading) {
        return checked(() -> reading.apply(text()));
    }

    /** Reads something that begins here; what the reading refuses is said with the line. */
    <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw fault(Optional.ofNullable(e.getMessage()).orElse("this value cannot be read"));
        }
    }

    /** The field, or null when it is not there or empty. */
    static @Nullable YamlNode optional(Map<String, YamlNode> fields, String name) {
        YamlNode field = fields.get(name);
        return field == null
                        || (field.node instanceof ScalarNode scalar
                                && scalar.getValue().isBlank())
                ? null
                : field;
    }
}
