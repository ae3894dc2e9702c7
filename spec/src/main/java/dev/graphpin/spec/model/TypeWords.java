package dev.graphpin.spec.model;

import dev.graphpin.spec.model.Type.Any;
import dev.graphpin.spec.model.Type.Enumerated;
import dev.graphpin.spec.model.Type.Kind;
import dev.graphpin.spec.model.Type.ListOf;
import dev.graphpin.spec.model.Type.MapOf;
import dev.graphpin.spec.model.Type.Named;
import dev.graphpin.spec.model.Type.Scalar;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the documentation's words mean when they stand without brackets. Upper and lower case mean the same. */
final class TypeWords {
    static final Set<String> LISTS = Set.of("list", "array", "set", "keyset", "vec", "vector", "edge");
    static final Set<String> MAPS = Set.of("map", "dictionary", "dict", "hash");
    static final Set<String> STRUCTS = Set.of("struct", "object", "json object");
    static final Set<String> ENUMS = Set.of("enum", "enumeration");
    /** Types of keys. None of them is called like a field that stands alone in a struct. */
    static final Set<String> KEYS = Set.of("enum", "string", "numeric string", "int", "integer");
    /** What follows it tells how the token is built; the token itself is an id whatever that is. */
    static final String TOKEN = "token with structure";

    private static final Type ANY = new Any();

    private static final Map<String, Kind> SCALARS = Map.ofEntries(
            Map.entry("string", Kind.STRING),
            Map.entry("text", Kind.STRING),
            Map.entry("id", Kind.ID),
            Map.entry("uid", Kind.ID),
            Map.entry("numeric string", Kind.ID),
            Map.entry("numeric_string", Kind.ID),
            Map.entry("int32", Kind.INT),
            Map.entry("int16", Kind.INT),
            Map.entry("int8", Kind.INT),
            Map.entry("unsigned int16", Kind.INT),
            Map.entry("unsigned int8", Kind.INT),
            // The site's own integers have 64 bits unless it says otherwise, and 32 unsigned bits need more than an
            // int.
            Map.entry("int", Kind.LONG),
            Map.entry("integer", Kind.LONG),
            Map.entry("long", Kind.LONG),
            Map.entry("int64", Kind.LONG),
            Map.entry("unsigned int", Kind.LONG),
            Map.entry("unsigned int32", Kind.LONG),
            Map.entry("unsigned int64", Kind.LONG),
            Map.entry("unsigned integer", Kind.LONG),
            Map.entry("float", Kind.FLOAT),
            Map.entry("double", Kind.FLOAT),
            Map.entry("decimal", Kind.FLOAT),
            Map.entry("number", Kind.FLOAT),
            Map.entry("bool", Kind.BOOL),
            Map.entry("boolean", Kind.BOOL),
            Map.entry("datetime", Kind.DATETIME),
            Map.entry("timestamp", Kind.TIMESTAMP),
            Map.entry("unix timestamp", Kind.TIMESTAMP),
            Map.entry("unixtime", Kind.TIMESTAMP),
            Map.entry("time", Kind.TIMESTAMP),
            Map.entry("datetime/timestamp", Kind.TIMESTAMP),
            Map.entry("date", Kind.DATE),
            Map.entry("uri", Kind.URI),
            Map.entry("url", Kind.URI),
            Map.entry("file", Kind.FILE));

    private static final Set<String> ANYTHING =
            Set.of("", "object", "struct", "json", "json object", "json-encoded object", "mixed", "any", "null");

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9_]*");
    /** A node that is called like one of the words here: {@code node URL}. */
    private static final Pattern NODE = Pattern.compile("node ([A-Z][A-Za-z0-9_]*)");

    private static final Pattern ISO_CODE = Pattern.compile("iso [0-9][0-9-]* .*\\bcode");

    private TypeWords() {}

    /** The meaning of a phrase, white space collapsed; null when it has none here. */
    static @Nullable Type meaning(String phrase) {
        Matcher node = NODE.matcher(phrase);
        if (node.matches()) {
            return new Named(node.group(1));
        }
        String words = phrase.toLowerCase(Locale.ROOT);
        Kind scalar = scalar(words);
        if (scalar != null) {
            return new Scalar(scalar);
        } else if (ANYTHING.contains(words)) {
            return ANY;
        } else if (ENUMS.contains(words)) {
            return new Enumerated();
        } else if (LISTS.contains(words) || words.equals("json array")) {
            return new ListOf(ANY);
        } else if (MAPS.contains(words)) {
            return new MapOf(new Scalar(Kind.STRING), ANY);
        } else if (phrase.equals("image")) { // In lower case only: a node may well be called Image.
            return new Scalar(Kind.FILE);
        }
        return NAME.matcher(phrase).matches() ? new Named(phrase) : null;
    }

    /** {@code list of strings}: the phrase of the element; null when the phrase is none of that kind. */
    static @Nullable String elementOfList(String phrase) {
        int of = phrase.indexOf(" of ");
        if (of < 0 || !LISTS.contains(phrase.substring(0, of).toLowerCase(Locale.ROOT))) {
            return null;
        }
        String element = phrase.substring(of + 4);
        String singular = element.endsWith("s") ? element.substring(0, element.length() - 1) : element;
        return SCALARS.containsKey(singular.toLowerCase(Locale.ROOT)) || singular.equalsIgnoreCase("object")
                ? singular
                : element;
    }

    private static @Nullable Kind scalar(String words) {
        Kind kind = SCALARS.get(words);
        if (kind != null) {
            return kind;
        }
        // The last word decides: "UTF-8 encoded string" is a string, "place ID" an id.
        if (words.endsWith(" id") || words.startsWith(TOKEN)) {
            return Kind.ID;
        } else if (words.endsWith(" string") || ISO_CODE.matcher(words).matches()) {
            return Kind.STRING;
        } else if (words.endsWith(" url") || words.endsWith(" uri")) {
            return Kind.URI;
        }
        return null;
    }
}
