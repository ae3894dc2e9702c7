package dev.graphpin.generator.sdkspec;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The format's types in the spec's words. They differ in two: an enum is called by its name in {@code enum_types.json}, and a node
 * may be called like a type word of the documentation ({@code URL}), which then is written {@code node URL}.
 */
final class SdkTypes {
    /** A word of a type: all but brackets, commas and the space of {@code unsigned int}. */
    private static final Pattern WORD = Pattern.compile("[^<>,\\s]+");

    private final Map<String, SdkEnum> enums = new HashMap<>();
    private final Set<String> nodes;
    private final Diagnostics diagnostics;
    private final Map<String, Typed> known = new HashMap<>();
    private final Map<String, Use> strangers = new TreeMap<>();

    SdkTypes(Collection<SdkEnum> enums, Set<String> nodes, Diagnostics diagnostics) {
        enums.forEach(one -> this.enums.putIfAbsent(one.name(), one));
        this.nodes = nodes;
        this.diagnostics = diagnostics;
    }

    /** A type, and the values of the enum in it; null when there is none. */
    record Typed(TypeNotation type, @Nullable EnumValues values) {}

    /** Where a name that nothing is known of stands first, and how often it stands anywhere. */
    private record Use(String file, int line, int count) {}

    Typed of(String words, String file, int line) {
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            String word = matcher.group();
            if (!enums.containsKey(word) && !nodes.contains(word) && !isKnown(word)) {
                Use first = strangers.getOrDefault(word, new Use(file, line, 0));
                strangers.put(word, new Use(first.file, first.line, first.count + 1));
            }
        }
        return known.computeIfAbsent(words, this::typed);
    }

    /** Whether any type that was seen names the enum. */
    boolean isNamed(String one) {
        return known.keySet().stream()
                .flatMap(words -> WORD.matcher(words).results())
                .anyMatch(word -> word.group().equals(one));
    }

    /** Tells of every name that stands for nothing. Call it when all types have been seen. */
    void tellStrangers() {
        strangers.forEach((word, use) -> {
            String places = use.count == 1 ? "" : "; " + use.count + " places name it";
            if (TypeNotation.of(word).type() instanceof Type.Named) {
                diagnostics.info(
                        "import-dangling-type",
                        use.file,
                        use.line,
                        0,
                        "type " + Untrusted.quote(word) + " has no file of its own" + places,
                        null);
            } else {
                diagnostics.warning(
                        "import-unknown-type",
                        use.file,
                        use.line,
                        0,
                        Untrusted.quote(word) + " is neither a node, nor an enum, nor a known type" + places,
                        "its values are read as raw JSON; is it missing in " + SdkDirectory.ENUMS + "?");
            }
        });
    }

    private Typed typed(String words) {
        SdkEnum[] found = new SdkEnum[1];
        String ours = WORD.matcher(words).replaceAll(match -> {
            SdkEnum one = enums.get(match.group());
            found[0] = one == null ? found[0] : one;
            return Matcher.quoteReplacement(one == null ? word(match.group()) : "enum");
        });
        boolean hasValues = found[0] != null && !found[0].values().isEmpty();
        return new Typed(TypeNotation.of(ours), hasValues ? new EnumValues(found[0].name(), found[0].values()) : null);
    }

    private String word(String word) {
        boolean misread = nodes.contains(word) && !(TypeNotation.of(word).type() instanceof Type.Named);
        return misread ? "node " + word : word;
    }

    private static boolean isKnown(String word) {
        Type type = TypeNotation.of(word).type();
        // "unsigned" is half of a word; alone it is told of by its type as a whole.
        return !(type instanceof Type.Named || type instanceof Type.Opaque) || word.equals("unsigned");
    }
}
