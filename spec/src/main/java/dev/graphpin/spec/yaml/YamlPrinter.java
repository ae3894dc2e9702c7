package dev.graphpin.spec.yaml;

import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as YAML in the one layout of the spec: mappings that ask for it on one line when they fit, lists of scalars in
 * brackets, wrapped when long, everything else in blocks. Text that any YAML reader could take for something else is quoted.
 */
public final class YamlPrinter {
    private static final int WIDTH = 120;
    /** YAML allows a key before a colon 1,024 characters; longer ones need the {@code ?} form. */
    private static final int LONGEST_KEY = 1000;

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {}

    /** The tree as text that ends in a line break. */
    public static String print(Mapping tree) {
        YamlPrinter printer = new YamlPrinter();
        printer.entries(tree, 0, false);
        return printer.out.toString();
    }

    /** The tree on one line, as in a message. */
    public static String line(Yaml tree) {
        String line = flow(tree, Integer.MAX_VALUE);
        return line == null ? "…" : line;
    }

    private void entries(Mapping mapping, int indent, boolean firstIsPlaced) {
        boolean placed = firstIsPlaced;
        if (mapping.entries().isEmpty()) {
            out.append("{}\n");
        }
        for (Entry entry : mapping.entries().values()) {
            if (!placed) {
                out.append(" ".repeat(indent));
            }
            placed = false;
            String key = text(entry.key(), true);
            if (key.length() > LONGEST_KEY) {
                out.append("? ")
                        .append(key)
                        .append('\n')
                        .append(" ".repeat(indent))
                        .append(':');
            } else {
                out.append(key).append(':');
            }
            value(entry.value(), indent, out.length() - out.lastIndexOf("\n") - 1);
        }
    }

    /** Writes what follows a colon, from the blank or line break on. */
    private void value(Yaml value, int indent, int column) {
        String line = oneLine(value, WIDTH - column - 1);
        if (line != null) {
            out.append(' ').append(line).append('\n');
        } else if (value instanceof Mapping mapping) {
            out.append('\n');
            entries(mapping, indent + 2, false);
        } else if (value instanceof Sequence sequence && isFlat(sequence)) {
            out.append('\n');
            wrapped(sequence, indent + 2);
        } else if (value instanceof Sequence sequence) {
            out.append('\n');
            items(sequence, indent + 2);
        }
    }

    private void items(Sequence sequence, int indent) {
        for (Yaml item : sequence.items()) {
            out.append(" ".repeat(indent)).append("-");
            String line = oneLine(item, WIDTH - indent - 2);
            if (line != null) {
                out.append(' ').append(line).append('\n');
            } else if (item instanceof Mapping mapping) {
                out.append(' ');
                entries(mapping, indent + 2, true);
            } else {
                value(item, indent, WIDTH);
            }
        }
    }

    /** {@code [A, B,} and so on over as many lines as it takes. */
    private void wrapped(Sequence sequence, int indent) {
        StringBuilder line = new StringBuilder(" ".repeat(indent)).append('[');
        int last = sequence.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            String item = text((Scalar) sequence.items().get(i), true) + (i == last ? "]" : ",");
            if (line.length() + item.length() + 1 > WIDTH
                    && line.toString().strip().length() > 1) {
                out.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(" ".repeat(indent + 1));
            }
            line.append(item).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** The value when it belongs on one line and fits there; scalars always do. */
    private static @Nullable String oneLine(Yaml value, int room) {
        if (value instanceof Scalar scalar) {
            return text(scalar, false);
        } else if (value instanceof Mapping mapping
                && !mapping.flow()
                && !mapping.entries().isEmpty()) {
            return null;
        } else if (value instanceof Sequence sequence && !isFlat(sequence)) {
            return null;
        }
        return flow(value, room);
    }

    private static @Nullable String flow(Yaml value, int room) {
        if (value instanceof Scalar scalar) {
            return text(scalar, true);
        }
        StringBuilder line = new StringBuilder();
        if (value instanceof Sequence sequence) {
            for (Yaml item : sequence.items()) {
                if (!append(line, "", item, room)) {
                    return null;
                }
            }
            return "[" + line + "]";
        }
        for (Entry entry : ((Mapping) value).entries().values()) {
            if (!append(line, text(entry.key(), true) + ": ", entry.value(), room)) {
                return null;
            }
        }
        return "{" + line + "}";
    }

    private static boolean append(StringBuilder line, String key, Yaml item, int room) {
        String text = flow(item, room);
        if (text == null || line.length() + key.length() + text.length() + 4 > room || key.length() > LONGEST_KEY) {
            return false;
        }
        line.append(line.length() == 0 ? "" : ", ").append(key).append(text);
        return true;
    }

    private static boolean isFlat(Sequence sequence) {
        return sequence.items().stream().allMatch(item -> item instanceof Scalar);
    }

    private static String text(Scalar scalar, boolean flow) {
        boolean plain = scalar.kind() == Kind.TEXT
                ? PlainText.isSafe(scalar.text(), flow)
                : PlainText.kind(scalar.text()) == scalar.kind();
        if (scalar.isNull()) {
            return "null";
        }
        return plain ? scalar.text() : quote(scalar.text());
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** By fixed ranges, not by this JDK's edition of Unicode: the same spec gives the same bytes everywhere. */
    private static boolean isPrintable(int c) {
        return (c >= ' ' && c <= '~')
                || (c > 0xa0 && c < 0x2000 && c != 0xad)
                || (c >= 0x2010 && c < 0x2028)
                || (c >= 0x2030 && c < 0x2060)
                || (c >= 0x2070 && c < 0xd800 && c != 0x3000)
                || (c >= 0xf900 && c < 0xfeff)
                || (c > 0xfeff && c < 0xfff0)
                || (c >= 0x10000 && c < 0xe0000);
    }
}
