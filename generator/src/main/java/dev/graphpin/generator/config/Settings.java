package dev.graphpin.generator.config;

import dev.graphpin.spec.yaml.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as they were given, each with its place. Immutable. */
public final class Settings {
    private final Map<Setting, Value> values;

    private Settings(Map<Setting, Value> values) {
        this.values = values;
    }

    /** A value as it was given, not yet looked at. */
    public sealed interface Value {
        /** Where it stands. {@link Mark#NONE} for a parameter or an option. */
        Mark mark();
    }

    /** One text. */
    public record Text(String text, Mark mark) implements Value {}

    /** Several texts. */
    public record Texts(List<String> texts, Mark mark) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Texts by name. */
    public record Named(Map<String, String> texts, Mark mark) implements Value {
        public Named {
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        }
    }

    /** The value of a setting; null when it was not given. */
    public @Nullable Value get(Setting setting) {
        return values.get(setting);
    }

    /** These values, and for what was not given here the others. */
    public Settings or(Settings others) {
        Map<Setting, Value> both = new EnumMap<>(Setting.class);
        both.putAll(others.values);
        both.putAll(values);
        return new Settings(both);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects values; what is null or empty counts as not given. An item that is null is one that was left empty. */
    public static final class Builder {
        private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

        private Builder() {}

        public Builder put(Setting setting, @Nullable String text) {
            return text == null || text.isBlank() ? this : put(setting, new Text(text.strip(), Mark.NONE));
        }

        public Builder put(Setting setting, @Nullable List<? extends @Nullable String> texts) {
            if (texts == null || texts.isEmpty()) {
                return this;
            }
            List<String> all = new ArrayList<>();
            texts.forEach(text -> all.add(text == null ? "" : text.strip()));
            return put(setting, new Texts(all, Mark.NONE));
        }

        public Builder put(Setting setting, @Nullable Map<String, ? extends @Nullable String> texts) {
            if (texts == null || texts.isEmpty()) {
                return this;
            }
            Map<String, String> all = new LinkedHashMap<>();
            texts.forEach((name, text) -> all.put(name.strip(), text == null ? "" : text.strip()));
            return put(setting, new Named(all, Mark.NONE));
        }

        public Builder put(Setting setting, Value value) {
            values.put(setting, value);
            return this;
        }

        public Settings build() {
            return new Settings(new EnumMap<>(values));
        }
    }
}
