package dev.graphpin.generator.cli;

import java.nio.file.Path;
import java.util.Collection;

/** Says what became of an output directory. */
final class Output {
    private Output() {}

    /** One line: {@code spec: 5 files, 1201 lines (5 written, 0 unchanged, 0 deleted)}. */
    static String made(
            Path directory,
            Summary summary,
            Collection<String> written,
            Collection<String> unchanged,
            Collection<String> deleted) {
        return directory + ": " + summary.size() + " (" + written.size() + " written, " + unchanged.size()
                + " unchanged, " + deleted.size() + " deleted)";
    }
}
