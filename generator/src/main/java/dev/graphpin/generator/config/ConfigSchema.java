package dev.graphpin.generator.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (draft-07) of the configuration file, made from the table of settings. */
public final class ConfigSchema {
    private ConfigSchema() {}

    /** The schema's text, as it is published in {@code dev/graphpin/schema/config.schema.json}. */
    public static String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", "graphpin configuration");
        schema.put("description", "How to make a client; the same for the Maven plugin and the command line.");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            properties.put(setting.key(), property(setting));
        }
        schema.put("properties", properties);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines))
                        .build()
                        .writeValueAsString(schema)
                + "\n";
    }

    private static Map<String, Object> property(Setting setting) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", setting.description());
        switch (setting.kind()) {
            case TEXT, PATH -> property.put("type", "string");
            case TEXTS, PATHS ->
                property.put(
                        "oneOf",
                        List.of(Map.of("type", "string"), ordered("type", "array", "items", Map.of("type", "string"))));
            case MAP -> {
                property.put("type", "object");
                property.put("additionalProperties", Map.of("type", "string"));
            }
            case CHOICE -> {
                property.put("enum", setting.choices());
                property.put("default", setting.choices().get(0));
            }
            case FLAG -> {
                property.put("type", "boolean");
                property.put("default", false);
            }
        }
        return property;
    }

    private static Map<String, Object> ordered(String key, Object value, String key2, Object value2) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(key2, value2);
        return map;
    }
}
