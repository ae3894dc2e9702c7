package dev.graphpin.spec.diff.ignore;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.Shape;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.Suggestions;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads ignore files. A typo would hide a change or accept none: everything that is not understood is an error. */
public final class IgnoreReader {
    private static final Set<String> FILE_KEYS = Set.of("ignore");
    private static final Set<String> ENTRY_KEYS =
            new LinkedHashSet<>(List.of("rule", "locator", "fingerprint", "justification", "until"));

    private final Diagnostics diagnostics;

    private IgnoreReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The file's entries; null when it cannot be read or has any error, all of which are reported. */
    public static @Nullable IgnoreFile read(Path path, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Mapping tree = SpecFile.read(path, own);
        IgnoreFile file = tree == null ? null : new IgnoreReader(own).file(path.toString(), tree);
        diagnostics.addAll(own.sorted());
        return own.hasErrors() ? null : file;
    }

    /** The entries of a tree, whatever file it is from; null when it has any error, all of which are reported. */
    public static @Nullable IgnoreFile read(String name, Mapping tree, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        IgnoreFile file = new IgnoreReader(own).file(name, tree);
        diagnostics.addAll(own.sorted());
        return own.hasErrors() ? null : file;
    }

    private IgnoreFile file(String name, Mapping tree) {
        Shape shape = new Shape(tree, FILE_KEYS, diagnostics);
        if (tree.get("ignore") == null) {
            shape.error("spec-missing-key", tree, "key 'ignore' is missing", "ignore: []");
        }
        List<IgnoreEntry> entries = new ArrayList<>();
        for (Yaml item : shape.items("ignore")) {
            Mapping entry = shape.asMapping(item, "an item of 'ignore'");
            IgnoreEntry read = entry == null ? null : entry(entry);
            if (read != null) {
                entries.add(read);
            }
        }
        return new IgnoreFile(name, entries);
    }

    private @Nullable IgnoreEntry entry(Mapping tree) {
        Shape shape = new Shape(tree, ENTRY_KEYS, diagnostics);
        String word = shape.required("rule");
        RuleId rule = RuleId.find(word);
        if (rule == null && !word.isEmpty()) {
            Mark mark = mark(tree, "rule");
            List<String> known = Arrays.stream(RuleId.values()).map(RuleId::id).toList();
            diagnostics.error(
                    "ignore-unknown-rule",
                    mark.file(),
                    mark.line(),
                    mark.column(),
                    "there is no rule " + Untrusted.quote(word),
                    Suggestions.hint(word, known));
        }
        String locator = shape.required("locator");
        String justification = shape.required("justification");
        if (tree.get("justification") != null && justification.isBlank()) {
            shape.wrongValue("justification", "expected the reason why the change is accepted");
        }
        LocalDate until = until(shape);
        return rule == null
                ? null
                : new IgnoreEntry(rule, locator, shape.text("fingerprint"), justification, until, tree.mark());
    }

    private static @Nullable LocalDate until(Shape shape) {
        String text = shape.text("until");
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            shape.wrongValue("until", "expected a day like \"2026-12-31\", found " + Untrusted.quote(text));
            return null;
        }
    }

    private static Mark mark(Mapping tree, String key) {
        Yaml value = tree.get(key);
        return value == null ? tree.mark() : value.mark();
    }
}
