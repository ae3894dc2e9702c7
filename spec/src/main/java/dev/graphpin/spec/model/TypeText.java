package dev.graphpin.spec.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The words of types as text: one spelling for the return notation, and structs taken apart and put together. */
final class TypeText {
    private static final String STRUCT = "Struct {";

    private TypeText() {}

    /** Collapses white space, and drops the trailing comma and the padding of {@code Struct {…}}, {@code Map {…}}, {@code List […]}. */
    static String normalize(String words) {
        String collapsed = collapse(words);
        if (!collapsed.contains("Struct {") && !collapsed.startsWith("Map {") && !collapsed.startsWith("List [")) {
            return collapsed;
        }
        StringBuilder out = new StringBuilder(collapsed.length());
        for (int i = 0; i < collapsed.length(); i++) {
            char c = collapsed.charAt(i);
            boolean padding = c == ' ' && (endsWithAny(out, "{[") || (out.length() > 0 && isCloser(collapsed, i + 1)));
            if (padding) {
                continue;
            }
            while (c == '}' && endsWithAny(out, ", ")) {
                out.setLength(out.length() - 1);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Splits {@code Struct {a: T, b: Map {K: V}}} into its fields; a name that comes twice counts once, the first time. */
    static Map<String, String> fields(String words) {
        Map<String, String> fields = new LinkedHashMap<>();
        int depth = 0;
        int start = words.indexOf('{') + 1;
        int end = words.lastIndexOf('}');
        for (int i = start; i <= end; i++) {
            char c = words.charAt(i);
            if (depth == 0 && (c == ',' || i == end)) {
                putField(fields, words.substring(start, i));
                start = i + 1;
            } else if ("{[<".indexOf(c) >= 0) {
                depth++;
            } else if ("}]>".indexOf(c) >= 0) {
                depth--;
            }
        }
        return fields;
    }

    static String struct(Map<String, TypeNotation> fields) {
        StringJoiner joined = new StringJoiner(", ", STRUCT, "}");
        fields.forEach((name, type) -> joined.add(type.words().isEmpty() ? name : name + ": " + type.words()));
        return joined.toString();
    }

    private static void putField(Map<String, String> fields, String field) {
        int colon = field.indexOf(':');
        String name = (colon < 0 ? field : field.substring(0, colon)).trim();
        String type = colon < 0 ? "" : field.substring(colon + 1).trim();
        if (!name.isEmpty() || !type.isEmpty()) {
            fields.putIfAbsent(name, type);
        }
    }

    private static String collapse(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** White space of any kind: the site's pages are full of NBSP, which {@link Character#isWhitespace} does not count. */
    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean endsWithAny(StringBuilder text, String chars) {
        return text.length() > 0 && chars.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isCloser(String text, int at) {
        return at < text.length() && (text.charAt(at) == '}' || text.charAt(at) == ']');
    }
}
