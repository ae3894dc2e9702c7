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
    private static final Set<String> MISNAMED = Set.of(
            "diff-side-missing",
            "diff-unknown-node",
            "plan-unknown-exclude",
            "plan-unknown-include",
            "plan-unknown-mapping",
            "plan-unknown-name",
            "plan-wrong-name",
            "plan-wrong-package",
            "plan-wrong-pattern",
            "spec-unknown-version");

    /** A warning that was made to count, by whoever asked for it. */
    private static final String WARNINGS = "config-warnings";

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
        if (id.endsWith("-unreadable") || id.endsWith("-unwritable")) {
            return UNREADABLE;
        }
        boolean isUsage = MISNAMED.contains(id) || (id.startsWith("config-") && !id.equals(WARNINGS));
        return isUsage ? USAGE : FINDINGS;
    }
}
