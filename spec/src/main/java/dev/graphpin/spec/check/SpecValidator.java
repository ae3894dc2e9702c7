package dev.graphpin.spec.check;

import dev.graphpin.spec.check.rule.Rules;
import dev.graphpin.spec.yaml.Schema;
import dev.graphpin.spec.yaml.SpecLoader;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecSource;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a spec: its files' shape by the reader and by the schema, and what they say by the rules. */
public final class SpecValidator {
    private final Diagnostics diagnostics = new Diagnostics();
    private final SchemaCheck schemas = new SchemaCheck();

    private SpecValidator() {}

    /** All findings, sorted; empty when the spec is clean. Never throws for what is wrong with the files. */
    public static List<Diagnostic> validate(Path dir) {
        if (!Files.isDirectory(dir)) {
            return SpecReader.read(dir).diagnostics();
        }
        return validate(SpecReader.directory(dir));
    }

    /** Checks a spec from anywhere. */
    public static List<Diagnostic> validate(SpecSource source) {
        return new SpecValidator().check(source);
    }

    /**
     * Reads a spec as {@link SpecReader#read(SpecSource)} does, and takes none that contradicts itself: what the rules find is an error is one
     * here, too. Their warnings are left to {@link #validate(SpecSource)}.
     */
    public static SpecReader.Result read(SpecSource source) {
        Diagnostics diagnostics = new Diagnostics();
        SpecLoader.Loaded loaded = SpecLoader.load(source, diagnostics);
        Diagnostics ruled = new Diagnostics();
        Rules.check(loaded, ruled);
        ruled.sorted().stream()
                .filter(found -> found.severity() == Diagnostic.Severity.ERROR)
                .forEach(diagnostics::add);
        boolean broken = diagnostics.hasErrors();
        return new SpecReader.Result(
                broken ? null : loaded.spec(), broken ? null : loaded.lock(), diagnostics.sorted());
    }

    private List<Diagnostic> check(SpecSource source) {
        SpecLoader.Loaded loaded = SpecLoader.load(source, diagnostics);
        Rules.check(loaded, diagnostics);
        Set<String> lines = new HashSet<>();
        diagnostics.sorted().forEach(found -> lines.add(found.file() + ":" + found.line()));
        loaded.nodes().values().forEach(tree -> check(Schema.NODE, tree, lines));
        check(Schema.ERRORS, loaded.errors(), lines);
        check(Schema.LOCK, loaded.lockTree(), lines);
        return diagnostics.sorted();
    }

    /** Adds what only the schema finds: in a line that has a finding already, it would say the same in other words. */
    private void check(Schema schema, @Nullable Mapping tree, Set<String> lines) {
        if (tree != null) {
            schemas.check(schema, tree).stream()
                    .filter(found -> !lines.contains(found.file() + ":" + found.line()))
                    .forEach(diagnostics::add);
        }
    }
}
