package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.yaml.SpecPath.Segment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field or parameter of the spec, as far as it decides where its Java members belong.
 *
 * @param path its address
 * @param enumName the name of its enum; null when that has none of its own
 * @param parts nested in it, by wire name
 */
record Part(String path, @Nullable String enumName, Map<String, Part> parts) {
    static Map<String, Part> fields(String holder, String word, Map<String, Field> fields) {
        return map(
                fields,
                field -> new Part(
                        child(holder, word, field.name()),
                        field.values() == null ? null : field.values().name(),
                        fields(child(holder, word, field.name()), "field", field.fields())));
    }

    static Map<String, Part> parameters(String holder, Map<String, Parameter> parameters) {
        return map(
                parameters,
                parameter -> new Part(
                        child(holder, "param", parameter.name()),
                        parameter.values() == null ? null : parameter.values().name(),
                        parameters(child(holder, "param", parameter.name()), parameter.parameters())));
    }

    /** The address of a part; of one that only a struct in type words has, the address it would have. */
    static String child(String holder, String kind, String name) {
        Segment step = new Segment(kind, name);
        return holder + "/" + step;
    }

    private static <T> Map<String, Part> map(Map<String, T> elements, Function<T, Part> part) {
        Map<String, Part> parts = new LinkedHashMap<>();
        elements.forEach((name, element) -> parts.put(name, part.apply(element)));
        return parts;
    }
}
