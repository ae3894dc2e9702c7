package dev.graphpin.generator.cli;

import dev.graphpin.generator.SpecChoice;
import dev.graphpin.generator.sdkspec.merge.Merger;
import dev.graphpin.generator.sdkspec.merge.Merger.Input;
import dev.graphpin.generator.sdkspec.merge.Merger.Merged;
import dev.graphpin.generator.sdkspec.merge.Tally;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphpin merge}: several specs of one version to one. */
@Command(
        name = "merge",
        description = "Let specs of one version complete each other: what was scraped, and what was imported.",
        footer = {
            "",
            "The documentation wins for type words, flags, nesting, results and errors; the import wins for the",
            "targets of edges; what only one tells is taken from it. Each fact keeps its origin, and each",
            "contradiction is a warning. The counts are: documented + only imported.",
            "",
            "Examples:",
            "  graphpin merge scraped/ imported/ --out spec/",
        })
final class MergeCommand extends AbstractCommand {
    private static final int WORTH_TELLING = 500;

    @Parameters(
            arity = "1..*",
            paramLabel = "SPEC",
            description = "Directories with specs; of one kind, the first wins.")
    private List<Path> directories = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the merged spec goes.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path out;

    MergeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        for (Path directory : directories) {
            SpecReader.Result read = SpecChoice.read(directory, null);
            found.addAll(read.diagnostics());
            if (read.spec() != null) {
                tellOfLarge(directory, read.spec());
                inputs.add(new Input(directory.toString(), read.spec(), read.lock()));
            }
        }
        if (inputs.size() < directories.size()) {
            return console.report(found);
        }
        Merged merged = Merger.merge(inputs);
        found.addAll(merged.diagnostics());
        Spec spec = merged.spec();
        Lock lock = merged.lock();
        if (spec == null || lock == null) {
            return console.report(found);
        }
        return SpecOutput.write(console, out, spec, lock, found, () -> report(inputs, spec, lock));
    }

    private void tellOfLarge(Path directory, Spec spec) {
        if (spec.nodes().size() >= WORTH_TELLING) {
            console.err().println("merge: read " + directory);
            console.err().flush();
        }
    }

    /** A line for each node that more than one spec tells of, and one for all. */
    private void report(List<Input> inputs, Spec spec, Lock lock) {
        spec.nodes().forEach((name, node) -> {
            if (inputs.stream()
                            .filter(input -> input.spec().nodes().containsKey(name))
                            .count()
                    > 1) {
                console.out().println(name + ": " + Tally.of(node, lock));
            }
        });
        console.out().println("all: " + Tally.of(spec, lock));
    }
}
