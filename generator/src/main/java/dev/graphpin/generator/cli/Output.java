package dev.graphpin.generator.cli;

import dev.graphpin.generator.write.OutputTree;
import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Where a command's files go, whole or not at all.
 *
 * @param directory as the user named it
 */
record Output(Console console, Path directory) {
    /** Writes files, prints all findings, those of the writing included, and what was made. */
    int write(SortedMap<String, String> files, List<Diagnostic> diagnostics, Summary summary) throws IOException {
        OutputTree.Result result = new OutputTree(directory).write(files);
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(result.diagnostics());
        int exit = console.report(all);
        if (result.diagnostics().isEmpty()) {
            console.out().println(summary.contents());
            console.out()
                    .println(directory + ": " + summary.size() + " ("
                            + result.written().size() + " written, "
                            + result.unchanged().size() + " unchanged, "
                            + result.deleted().size() + " deleted)");
        }
        return exit;
    }
}
