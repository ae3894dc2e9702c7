package dev.graphpin.generator.config;

import dev.graphpin.generator.config.Setting.Kind;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.Shape;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Entry;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings in a YAML file, whose schema is {@code config.schema.json}. Relative paths in it start at the file, so that the
 * plugin and the command line understand them alike, from wherever they are run.
 */
public final class ConfigFile {
    private final Diagnostics diagnostics;
    private final Path folder;

    private ConfigFile(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Reads the file; what is wrong with it is reported and counts as not given. */
    public static Settings read(Path file, Diagnostics diagnostics) {
        Mapping tree = SpecFile.read(file, diagnostics);
        if (tree == null) {
            return Settings.builder().build();
        }
        Path folder = file.toAbsolutePath().getParent();
        return new ConfigFile(folder == null ? file.toAbsolutePath() : folder, diagnostics).settings(tree);
    }

    private Settings settings(Mapping tree) {
        Shape shape = new Shape(tree, new LinkedHashSet<>(Setting.keys()), diagnostics);
        Settings.Builder settings = Settings.builder();
        for (Setting setting : Setting.values()) {
            Yaml given = tree.get(setting.key());
            Settings.Value value = given == null ? null : value(setting, given, shape);
            if (value != null) {
                settings.put(setting, value);
            }
        }
        return settings.build();
    }

    private Settings.@Nullable Value value(Setting setting, Yaml given, Shape shape) {
        String what = "'" + setting.key() + "'";
        return switch (setting.kind()) {
            case TEXT, CHOICE, PATH, FLAG -> {
                String text = text(setting, given, what);
                yield text == null ? null : new Settings.Text(text, given.mark());
            }
            case TEXTS, PATHS -> texts(setting, given, what);
            case MAP -> named(given, what, shape);
        };
    }

    /** One text alone is a list of one. */
    private Settings.Texts texts(Setting setting, Yaml given, String what) {
        List<String> texts = new ArrayList<>();
        for (Yaml item : given instanceof Sequence sequence ? sequence.items() : List.of(given)) {
            String text = text(setting, item, given instanceof Sequence ? "an item of " + what : what);
            if (text != null) {
                texts.add(text);
            }
        }
        return new Settings.Texts(texts, given.mark());
    }

    private Settings.@Nullable Named named(Yaml given, String what, Shape shape) {
        Mapping mapping = shape.asMapping(given, what);
        if (mapping == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Entry entry : mapping.entries().values()) {
            String text = text(
                    Setting.NAME_OVERRIDES,
                    entry.value(),
                    what + ": '" + entry.key().text() + "'");
            if (text != null) {
                texts.put(entry.key().text(), text);
            }
        }
        return new Settings.Named(texts, mapping.mark());
    }

    private @Nullable String text(Setting setting, Yaml given, String what) {
        if (given instanceof Scalar scalar && !scalar.isNull()) {
            boolean isPath = setting.kind() == Kind.PATH || setting.kind() == Kind.PATHS;
            return isPath ? folder.resolve(scalar.text()).normalize().toString() : scalar.text();
        }
        Mark mark = given.mark();
        diagnostics.error(
                "config-wrong-kind",
                mark.file(),
                mark.line(),
                mark.column(),
                what + ": expected text, found " + given.kindWords(),
                setting.choices().isEmpty() ? null : "allowed are " + String.join(", ", setting.choices()));
        return null;
    }
}
