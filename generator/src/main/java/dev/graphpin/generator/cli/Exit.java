package dev.graphpin.generator.cli;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.List;
import java.util.Set;

/** Exit codes, the same for every command; scripts rely on them. */
final class Exit {
    /** Done, and nothing is wrong; warnings may have been told. */
    static final int CLEAN = 0;
    /** The input was read and has errors. */
    static final int FINDINGS = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** A file or directory that was named cannot be read or written; standard output too. */
    static final int UNREADABLE = 3;
    /** graphpin itself failed. */
    static final int INTERNAL = 4;

    /** What was named on the command line does not exist, or is no name at all. */
    private static final Set<String> MISNAMED =
            Set.of("plan-unknown-include", "plan-wrong-package", "spec-unknown-version");

    private Exit() {}

    /** The exit code that findings call for: unreadable input weighs more than an error, and an error is what a run ends with. */
    static int of(List<Diagnostic> diagnostics) {
        int exit = CLEAN;
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                exit = Math.max(exit, of(diagnostic.id()));
            }
        }
        return exit;
    }

    private static int of(String id) {
        if (id.endsWith("-unreadable")) {
            return UNREADABLE;
        }
        return MISNAMED.contains(id) ? USAGE : FINDINGS;
    }
}
