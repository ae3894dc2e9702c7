package dev.graphpin.spec.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A YAML value that knows where it stands: what the reader, the writer and the overlays have in common. Immutable. */
public sealed interface Yaml {
    /** Where the value begins. */
    Mark mark();

    /** What it is, in words for a message: {@code a mapping}, {@code text}. */
    String kindWords();

    /** Whether the two say the same, wherever they stand and however they are written. The order of a mapping's keys says nothing. */
    default boolean says(@Nullable Yaml other) {
        if (this instanceof Mapping mine && other instanceof Mapping theirs) {
            return mine.entries.keySet().equals(theirs.entries.keySet())
                    && mine.entries.values().stream().allMatch(entry -> entry.value.says(theirs.get(entry.key.text)));
        } else if (this instanceof Sequence mine && other instanceof Sequence theirs) {
            return mine.items.size() == theirs.items.size()
                    && IntStream.range(0, mine.items.size())
                            .allMatch(i -> mine.items.get(i).says(theirs.items.get(i)));
        }
        return this instanceof Scalar mine
                && other instanceof Scalar theirs
                && mine.isNull() == theirs.isNull()
                && (mine.isNull() || mine.text.equals(theirs.text));
    }

    /**
     * A mapping.
     *
     * @param entries by the key's text, in order
     * @param flow whether to write it on one line when it fits
     */
    record Mapping(Map<String, Entry> entries, boolean flow, Mark mark) implements Yaml {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The key's value; null when the key is not there. */
        public @Nullable Yaml get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value;
        }

        @Override
        public String kindWords() {
            return "a mapping";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Yaml value) {}

    /** A list. */
    record Sequence(List<Yaml> items, Mark mark) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kindWords() {
            return "a list";
        }
    }

    /**
     * A text, number, truth value or null.
     *
     * @param text without quotes, escapes undone
     * @param kind what YAML 1.2 takes it for
     * @param quoted whether it is written in quotes or as a block
     */
    record Scalar(String text, Kind kind, boolean quoted, Mark mark) implements Yaml {
        /** Whether it is written without quotes and YAML 1.1 readers take it for something else. */
        public boolean isTrap() {
            return !quoted && PlainText.isTrap(text);
        }

        public boolean isNull() {
            return kind == Kind.NULL;
        }

        @Override
        public String kindWords() {
            return switch (kind) {
                case TEXT -> "text";
                case NUMBER -> "a number";
                case BOOL -> "a truth value";
                case NULL -> "nothing";
            };
        }
    }

    /** Kinds of scalar. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOL,
        NULL
    }
}
