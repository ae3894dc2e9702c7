package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.plan.JavaType;

/** Java types as they stand in a signature. */
final class JavaText {
    private JavaText() {}

    /** The type of a value that is there, boxed. */
    static String of(JavaType type) {
        if (type instanceof JavaType.Model model) {
            return model.name().toString();
        }
        if (type instanceof JavaType.Enumerated enumerated) {
            return enumerated.name().toString();
        }
        if (type instanceof JavaType.ListOf list) {
            return "List<" + of(list.element()) + ">";
        }
        if (type instanceof JavaType.MapOf map) {
            return "Map<String, " + of(map.value()) + ">";
        }
        if (type instanceof JavaType.EdgeOf edge) {
            return edge.isList() ? "Connection<" + of(edge.element()) + ">" : of(edge.element());
        }
        return switch ((JavaType.Scalar) type) {
            case TEXT -> "String";
            case INT32 -> "Integer";
            case INT64 -> "Long";
            case NUMBER -> "Double";
            case BOOL -> "Boolean";
            case TIME -> "OffsetDateTime";
            case DATE -> "LocalDate";
            case ANY -> "JsonValue";
            case FILE -> "FilePart";
        };
    }

    /** The type of a request's setter: primitive where there is one. */
    static String given(JavaType type) {
        String boxed = of(type);
        return switch (boxed) {
            case "Integer" -> "int";
            case "Long" -> "long";
            case "Double" -> "double";
            case "Boolean" -> "boolean";
            default -> boxed;
        };
    }
}
