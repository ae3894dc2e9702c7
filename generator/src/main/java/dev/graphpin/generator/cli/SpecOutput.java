package dev.graphpin.generator.cli;

import dev.graphpin.generator.write.OutputTree;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.CompactForm;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a spec into its directory, and tells about it. */
final class SpecOutput {
    /** From so many nodes on it is noticed how long YAML takes to read. */
    private static final int LARGE = 100;

    private SpecOutput() {}

    /**
     * Writes the spec whole or not at all.
     *
     * @param found on the way to the spec
     * @param report what there is to tell on standard output once it is written
     * @return the exit code
     */
    static int write(
            Console console, Path out, Spec spec, @Nullable Lock lock, Collection<Diagnostic> found, Runnable report)
            throws IOException {
        SortedMap<String, String> files = new TreeMap<>(SpecWriter.render(spec, lock));
        if (spec.nodes().size() >= LARGE) {
            files.put(CompactForm.FILE, CompactForm.text(spec, lock, files));
        }
        OutputTree.Result written = new OutputTree(out).write(files);
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(written.diagnostics());
        int exit = console.report(all);
        if (written.diagnostics().isEmpty()) {
            report.run();
            Summary summary = Summary.of(spec, files.values());
            console.out().println("Graph API " + spec.graphVersion() + ": " + summary.contents());
            console.out().println(Output.made(out, summary, written.written(), written.unchanged(), written.deleted()));
        }
        return exit;
    }
}
