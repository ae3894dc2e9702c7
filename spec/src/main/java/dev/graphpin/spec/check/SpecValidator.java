package dev.graphpin.spec.check;

import dev.graphpin.spec.yaml.SpecReader;
import java.nio.file.Path;
import java.util.List;

/** Checks a spec on disk against its schema and all rules. */
public final class SpecValidator {
    private SpecValidator() {}

    /** All findings, sorted; empty when the spec is clean. */
    public static List<Diagnostic> validate(Path dir) {
        return SpecReader.read(dir).diagnostics();
    }
}
