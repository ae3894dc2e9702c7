package dev.graphpin.client.v19_0;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.runtime.json.Codec;
import dev.graphpin.runtime.json.Connection;
import dev.graphpin.runtime.json.GraphObject;
import dev.graphpin.runtime.json.Json;
import dev.graphpin.runtime.json.JsonValue;
import dev.graphpin.runtime.testkit.JsonTree;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A wrong value in every field of every generated model, one after the other: the field reads as absent, or as what the value says without loss,
 * its JSON stays reachable and is written back, and no other field notices.
 */
final class EveryFieldTest {
    /** One of them is what a field wants, the others are wrong. */
    private static final List<String> VALUES = List.of(
            "\"x\"",
            "\"2024-05-01T12:00:00+0000\"",
            "\"2024-05-01\"",
            "7",
            "1.5",
            "true",
            "[\"x\"]",
            "[{}]",
            "[7]",
            "[[\"x\"]]",
            "[[7]]",
            "{\"a\":\"x\"}",
            "{\"a\":7}",
            "{\"a\":[\"x\"]}",
            "{}",
            "null",
            "\"12\"",
            "\"true\"",
            "\"\"",
            "123456789012345678901234567890",
            "1e400",
            "[]",
            "[null,{\"id\":[]}]",
            "{\"id\":{\"id\":[]},\"data\":7}");

    @Test
    void wrongTypesInEveryFieldOneAfterTheOther() throws Exception {
        int fields = 0;
        for (Class<?> model : models()) {
            Codec<?> codec = (Codec<?>) model.getField("CODEC").get(null);
            Map<String, String> right = new LinkedHashMap<>();
            for (String name : codec.names()) {
                right.put(name, right(codec, name));
            }
            Map<String, Method> accessors = accessors(model, codec, right);
            Map<String, Object> wholes = seen(accessors, Json.read(object(right), codec));
            for (String name : codec.names()) {
                for (String value : VALUES) {
                    check(codec, right, accessors, wholes, name, value);
                }
                fields++;
            }
        }
        assertThat(fields).isAtLeast(400);
    }

    private static Map<String, Object> seen(Map<String, Method> accessors, GraphObject object)
            throws ReflectiveOperationException {
        Map<String, Object> seen = new LinkedHashMap<>();
        for (Map.Entry<String, Method> accessor : accessors.entrySet()) {
            Object value = accessor.getValue().invoke(object);
            seen.put(accessor.getKey(), value == null ? "absent" : value);
        }
        return seen;
    }

    private static void check(
            Codec<?> codec,
            Map<String, String> right,
            Map<String, Method> accessors,
            Map<String, Object> wholes,
            String name,
            String value)
            throws ReflectiveOperationException {
        Map<String, String> members = new LinkedHashMap<>(right);
        members.put(name, value);
        members.put("nobody knows it", "[1]");
        String json = object(members);
        GraphObject read = Json.read(json, codec);
        String written = read.toJson();
        String place = name + " of " + read.getClass().getName() + " as " + value;
        assertWithMessage(place).that(raw(read, name)).isEqualTo(JsonTree.of(value));
        assertWithMessage(place).that(written).contains("\"nobody knows it\":[1]");
        assertWithMessage(place).that(read.has(name)).isTrue();
        assertWithMessage(place).that(read.isNull(name)).isEqualTo(value.equals("null"));
        assertWithMessage(place).that(Json.read(written, codec)).isEqualTo(read);
        Map<String, Object> seen = seen(accessors, read);
        Object own = seen.get(name);
        if (!isAbsent(own) && read.extra().containsKey(name)) {
            assertWithMessage(place).that(saysTheSame(own, value)).isTrue();
        }
        Map<String, Object> others = new LinkedHashMap<>(wholes);
        others.put(name, own);
        assertWithMessage(place).that(seen).isEqualTo(others);
    }

    /** The same number, a time in seconds, a scalar of the same spelling, or a collection that left out what did not fit. */
    private static boolean saysTheSame(@Nullable Object seen, String value) {
        JsonValue kept = JsonValue.parse(value);
        if (seen instanceof List<?> list) {
            return list.size() <= kept.asList().size();
        }
        if (seen instanceof Map<?, ?> map) {
            return map.size() <= kept.asMap().size();
        }
        if (seen instanceof OffsetDateTime time) {
            return Long.valueOf(time.toEpochSecond()).equals(kept.asLong());
        }
        return seen instanceof Double number
                ? number.equals(kept.asDouble())
                : String.valueOf(JsonValue.of(seen).asText()).equals(kept.asText());
    }

    private static boolean isAbsent(@Nullable Object seen) {
        return seen == null
                || seen.equals("absent")
                || (seen instanceof Collection<?> some && some.isEmpty())
                || (seen instanceof Connection<?> edge && edge.toJson().equals("{}"))
                || (seen instanceof Map<?, ?> map && map.isEmpty());
    }

    /** A value with which nothing is left over: the one that the field is made for. */
    private static String right(Codec<?> codec, String name) {
        return VALUES.stream()
                .filter(value -> {
                    GraphObject read = Json.read(object(Map.of(name, value)), codec);
                    return read.has(name) && !read.extra().containsKey(name);
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value fits " + name + " of " + codec.names()));
    }

    /** The accessor of each property: the one that sees it. */
    private static Map<String, Method> accessors(Class<?> model, Codec<?> codec, Map<String, String> right)
            throws ReflectiveOperationException {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (String name : codec.names()) {
            GraphObject read = Json.read(object(Map.of(name, right.getOrDefault(name, "null"))), codec);
            for (Method method : model.getMethods()) {
                boolean accessor = !method.getDeclaringClass().isAssignableFrom(GraphObject.class)
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !method.getName().equals("toBuilder");
                if (accessor && !isAbsent(method.invoke(read))) {
                    accessors.put(name, method);
                }
            }
            assertWithMessage("accessor of " + name + " in " + model)
                    .that(accessors)
                    .containsKey(name);
        }
        return accessors;
    }

    private static Object raw(GraphObject object, String name) {
        JsonValue value = object.get(name);
        return value == null ? "absent" : JsonTree.of(value.json());
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> JsonValue.of(member.getKey()).json() + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Every class with a codec, nested ones included. */
    private static List<Class<?>> models() throws IOException, ReflectiveOperationException {
        Path classes = Path.of("target/classes", Graph.class.getPackageName().replace('.', '/'));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .sorted()
                    .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
        }
        List<Class<?>> models = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(Graph.class.getPackageName() + "." + name);
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals("CODEC")) {
                    models.add(type);
                }
            }
        }
        return models;
    }
}
