package dev.graphpin.generator.select;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.Suggestions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gives types another meaning than the documentation does: all of one type word ({@code numeric string: int64}), those of one
 * field ({@code User.timezone: string}), or those of one parameter ({@code AdAccount/adsets#promoted_object: AdPromotedObject}). The new type is a word of the documentation or one of the Java types that generated code
 * uses. A mapping that meets nothing is an error, {@code plan-unknown-mapping}.
 */
public final class TypeMappings {
    /** The Java types that generated code has, with the documentation's words for them. */
    private static final Map<String, String> JAVA = java();

    private TypeMappings() {}

    /** A spec with other types; with an error among the diagnostics it is not the one that was meant. */
    public record Result(Spec spec, List<Diagnostic> diagnostics) {}

    /** Java types that may stand on the right, sorted. */
    public static List<String> javaTypes() {
        return JAVA.keySet().stream().sorted().toList();
    }

    /** Whether a text may stand on the right: a Java type of generated code, or type words that the grammar knows. */
    public static boolean isType(String text) {
        return JAVA.containsKey(text)
                || (!text.isBlank()
                        && !text.contains(".")
                        && TypeNotation.of(text).problems().isEmpty());
    }

    /** Applies mappings that have all passed {@link #isType}. */
    public static Result apply(Spec spec, Map<String, String> mappings) {
        if (mappings.isEmpty()) {
            return new Result(spec, List.of());
        }
        Set<String> met = new HashSet<>();
        SortedSet<String> known = new TreeSet<>();
        Spec mapped = SpecTypes.map(spec, (place, notation) -> {
            known.add(notation.words());
            known.add(place);
            String own = mappings.get(place);
            if (own != null) {
                met.add(place);
                return TypeNotation.of(words(own));
            }
            String words = notation.words();
            for (Map.Entry<String, String> mapping : mappings.entrySet()) {
                String type = words(mapping.getValue());
                // XML has no names with blanks, so a POM writes numeric_string.
                String spelled = mapping.getKey().replace('_', ' ');
                String replaced = WordParts.replace(WordParts.replace(words, spelled, type), mapping.getKey(), type);
                if (!replaced.equals(words)) {
                    met.add(mapping.getKey());
                    words = replaced;
                }
            }
            return words.equals(notation.words()) ? notation : TypeNotation.of(words);
        });
        Diagnostics diagnostics = new Diagnostics();
        mappings.keySet().stream().filter(key -> !met.contains(key)).forEach(key -> {
            String hint = Suggestions.hint(key, known);
            diagnostics.error(
                    "plan-unknown-mapping",
                    null,
                    0,
                    0,
                    "typeMappings: no field, parameter or result has the type " + Untrusted.quote(key),
                    hint != null ? hint : "name a type word as the documentation has it, or a field as NODE.FIELD");
        });
        return new Result(mapped, diagnostics.sorted());
    }

    private static String words(String type) {
        return JAVA.getOrDefault(type, type);
    }

    private static Map<String, String> java() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("java.lang.String", "string");
        types.put("java.lang.Integer", "int32");
        types.put("java.lang.Long", "int64");
        types.put("java.lang.Double", "float");
        types.put("java.lang.Boolean", "bool");
        types.put("java.time.OffsetDateTime", "datetime");
        types.put("java.time.LocalDate", "date");
        types.put("dev.graphpin.runtime.json.JsonValue", "Object");
        return Map.copyOf(types);
    }
}
