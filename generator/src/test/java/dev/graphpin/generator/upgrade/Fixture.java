package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.ignore.IgnoreFile;
import dev.graphpin.spec.diff.ignore.IgnoreReader;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecSource;
import dev.graphpin.spec.yaml.TreeEdit;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import dev.graphpin.spec.yaml.YamlPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fixtures of one rule: a pair of specs, and what is expected of them. They are {@code rules/RULE.yaml} among the resources. */
record Fixture(RuleId rule, Mapping tree) {
    private static final String VERSION = "v19.0";

    /** The fixtures of a rule; null when it has none. */
    static @Nullable Fixture of(RuleId rule) {
        String name = "rules/" + rule.id() + ".yaml";
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            Diagnostics problems = new Diagnostics();
            Mapping tree = in == null ? null : SpecFile.parse(name, in.readAllBytes(), problems);
            if (problems.hasErrors()) {
                throw new IllegalStateException(problems.sorted().toString());
            }
            return tree == null ? null : new Fixture(rule, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Side before() {
        return side("old", "oldErrors", "oldLock");
    }

    Side now() {
        return side("new", "newErrors", "newLock");
    }

    /** What is accepted; null when the fixture says nothing of that. */
    @Nullable
    IgnoreFile ignore() {
        Yaml entries = tree.get("ignore");
        Diagnostics problems = new Diagnostics();
        IgnoreFile file = entries == null
                ? null
                : IgnoreReader.read(
                        "ignore.yaml", new MapBuilder().put("ignore", entries).block(), problems);
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.sorted().toString());
        }
        return file;
    }

    /** The text of an overlay; null for a rule that has nothing to do with one. */
    @Nullable
    String overlay() {
        return tree.get("overlay") instanceof Mapping overlay ? YamlPrinter.print(overlay) : null;
    }

    boolean hasPair() {
        return overlay() == null;
    }

    @Nullable
    String text(String key) {
        return tree.get(key) instanceof Scalar scalar ? scalar.text() : null;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (tree.get(key) instanceof Sequence sequence) {
            sequence.items().forEach(item -> texts.add(((Scalar) item).text()));
        }
        return texts;
    }

    private Side side(String nodes, String errors, String lock) {
        Map<String, Mapping> files = new TreeMap<>();
        mapping(nodes)
                .entries()
                .forEach((name, entry) -> files.put("nodes/" + name + ".yaml", node(name, (Mapping) entry.value())));
        files.put(
                "errors.yaml",
                new MapBuilder()
                        .put("graphVersion", VERSION)
                        .put("errors", mapping(errors))
                        .block());
        if (tree.get(lock) != null) {
            files.put("lock.yaml", version(mapping(lock)));
        }
        SpecReader.Result read = SpecReader.read(new Files(files));
        if (read.spec() == null) {
            throw new IllegalStateException(rule.id() + ": " + read.diagnostics());
        }
        return new Side(nodes, read.spec(), read.lock());
    }

    private static Mapping node(String name, Mapping body) {
        return version(TreeEdit.put(body, "node", MapBuilder.text(name)));
    }

    private static Mapping version(Mapping body) {
        return TreeEdit.put(body, "graphVersion", MapBuilder.text(VERSION));
    }

    private Mapping mapping(String key) {
        return tree.get(key) instanceof Mapping mapping ? mapping : new MapBuilder().block();
    }

    private record Files(Map<String, Mapping> files) implements SpecSource {
        @Override
        public List<String> nodeFiles(Diagnostics diagnostics) {
            return files.keySet().stream()
                    .filter(file -> file.startsWith("nodes/"))
                    .toList();
        }

        @Override
        public boolean has(String path) {
            return files.containsKey(path);
        }

        @Override
        public @Nullable Mapping tree(String path, Diagnostics diagnostics) {
            return files.get(path);
        }

        @Override
        public String display(String path) {
            return path;
        }
    }
}
