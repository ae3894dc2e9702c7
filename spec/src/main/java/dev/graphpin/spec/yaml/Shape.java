package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of which the keys are known: gives their values in the kind asked for, and reports what is of another kind, missing,
 * or not known. What was reported reads as absent.
 */
public final class Shape {
    private final Mapping mapping;
    private final Diagnostics diagnostics;

    /** Reports at once every key that is not among the known ones. */
    public Shape(Mapping mapping, Set<String> known, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.diagnostics = diagnostics;
        for (Entry entry : mapping.entries().values()) {
            if (!known.contains(entry.key().text())) {
                String key = entry.key().text();
                error(
                        "spec-unknown-key",
                        entry.key(),
                        "unknown key " + Untrusted.quote(key),
                        Suggestions.hint(key, known));
            }
        }
    }

    Mark mark() {
        return mapping.mark();
    }

    /** The key's value as text; null when it is absent. */
    public @Nullable String text(String key) {
        Yaml value = mapping.get(key);
        return value == null ? null : asText(value, "'" + key + "'");
    }

    /** The key's value as text; empty, and reported, when it is absent. */
    public String required(String key) {
        if (mapping.get(key) == null) {
            error("spec-missing-key", mapping, "key '" + key + "' is missing", null);
            return "";
        }
        String text = text(key);
        return text == null ? "" : text;
    }

    /** The text of a number or text, as it is written. */
    @Nullable
    String bound(String key) {
        Yaml value = mapping.get(key);
        if (value instanceof Scalar scalar && scalar.kind() == Kind.NUMBER) {
            return scalar.text();
        }
        return text(key);
    }

    public @Nullable Boolean bool(String key) {
        Yaml value = mapping.get(key);
        if (value == null) {
            return null;
        } else if (value instanceof Scalar scalar && scalar.kind() == Kind.BOOL) {
            return scalar.text().toLowerCase(Locale.ROOT).equals("true");
        }
        wrongKind(value, "'" + key + "'", "true or false");
        return null;
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(bool(key));
    }

    /** The key's value as a list of texts; empty when it is absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        String what = "an item of '" + key + "'";
        for (Yaml item : items(key)) {
            String text = asText(item, what);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    List<Integer> integers(String key) {
        List<Integer> integers = new ArrayList<>();
        for (Yaml item : items(key)) {
            Integer code =
                    item instanceof Scalar scalar && scalar.kind() == Kind.NUMBER ? integer(scalar.text()) : null;
            if (code == null) {
                wrongKind(item, "an item of '" + key + "'", "a whole number");
            } else {
                integers.add(code);
            }
        }
        return integers;
    }

    public List<Yaml> items(String key) {
        Yaml value = mapping.get(key);
        if (value == null) {
            return List.of();
        } else if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        wrongKind(value, "'" + key + "'", "a list");
        return List.of();
    }

    /** The key's value as a mapping; null when it is absent. */
    public @Nullable Mapping mapping(String key) {
        Yaml value = mapping.get(key);
        return value == null ? null : asMapping(value, "'" + key + "'");
    }

    public @Nullable Mapping asMapping(Yaml value, String what) {
        if (value instanceof Mapping found) {
            return found;
        }
        wrongKind(value, what, "a mapping");
        return null;
    }

    /** The mappings of a mapping, by name, each read; empty when the key is absent. */
    <T> Map<String, T> named(String key, BiFunction<String, Mapping, T> reader) {
        Map<String, T> elements = new LinkedHashMap<>();
        Mapping all = mapping(key);
        if (all != null) {
            for (Entry entry : all.entries().values()) {
                warnOfTrap(entry.key());
                String name = entry.key().text();
                if (entry.value() instanceof Mapping element) {
                    elements.put(name, reader.apply(name, element));
                } else {
                    asMapping(entry.value(), Untrusted.quote(name));
                }
            }
        }
        return elements;
    }

    /** One of an enum's constants, in lower case; null when it is absent or none of them. */
    <E extends Enum<E>> @Nullable E word(String key, E[] constants) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT));
        }
        int at = words.indexOf(text);
        if (at < 0) {
            wrongValue(key, "expected one of " + String.join(", ", words) + ", found " + Untrusted.quote(text));
            return null;
        }
        return constants[at];
    }

    public void wrongValue(String key, String message) {
        Yaml value = mapping.get(key);
        error("spec-wrong-value", value == null ? mapping : value, "'" + key + "': " + message, null);
    }

    @Nullable
    String asText(Yaml value, String what) {
        if (value instanceof Scalar scalar && scalar.kind() == Kind.TEXT) {
            warnOfTrap(scalar);
            return scalar.text();
        } else if (value instanceof Scalar scalar && !scalar.isNull()) {
            error("spec-wrong-kind", value, what + ": expected text, found " + value.kindWords(), "put it in quotes");
            return null;
        }
        wrongKind(value, what, "text");
        return null;
    }

    @Nullable
    Yaml value(String key) {
        return mapping.get(key);
    }

    public void error(String id, Yaml at, String message, @Nullable String hint) {
        diagnostics.error(id, at.mark().file(), at.mark().line(), at.mark().column(), message, hint);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    static @Nullable Integer integer(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void warnOfTrap(Scalar scalar) {
        if (scalar.isTrap()) {
            diagnostics.warning(
                    "spec-unquoted",
                    scalar.mark().file(),
                    scalar.mark().line(),
                    scalar.mark().column(),
                    Untrusted.quote(scalar.text()) + " means something else to YAML 1.1 readers",
                    "put it in quotes");
        }
    }

    private void wrongKind(Yaml value, String what, String expected) {
        error("spec-wrong-kind", value, what + ": expected " + expected + ", found " + value.kindWords(), null);
    }
}
