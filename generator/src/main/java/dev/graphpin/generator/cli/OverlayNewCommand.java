package dev.graphpin.generator.cli;

import dev.graphpin.generator.SpecChoice;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.overlay.OverlayMaker;
import dev.graphpin.spec.yaml.SpecReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graphpin overlay new}: a spec and its edited copy to the overlay that leads from one to the other. */
@Command(
        name = "new",
        description = "Print the overlay that leads from a spec to an edited copy of it.",
        footer = {
            "",
            "Copy the spec, correct the copy, and let this command write down what you changed and what stood there",
            "before. Say for each correction what its evidence is before you commit the file.",
            "",
            "Examples:",
            "  graphpin overlay new spec/ edited/ --name payload --reason \"nesting was lost\" > payload.yaml",
        })
final class OverlayNewCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "BASE", description = "The spec as it was scraped.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path base;

    @Parameters(index = "1", paramLabel = "EDITED", description = "The corrected copy.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path edited;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What to call the overlay.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private String name;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why the spec is corrected.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private String reason;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    OverlayNewCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (name.isBlank() || reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "An overlay needs a name and a reason; one is blank");
        }
        SpecReader.Result from = SpecChoice.read(base, null);
        SpecReader.Result to =
                SpecChoice.read(edited, from.spec() == null ? null : from.spec().graphVersion());
        List<Diagnostic> found = new ArrayList<>(from.diagnostics());
        found.addAll(to.diagnostics());
        int exit = console.report(found);
        if (exit == Exit.CLEAN && from.spec() != null && to.spec() != null) {
            if (from.spec().equals(to.spec())) {
                return console.report(List.of(alike()));
            }
            console.out().print(OverlayMaker.make(from.spec(), to.spec(), name, reason));
        }
        return exit;
    }

    private Diagnostic alike() {
        return new Diagnostic(
                "overlay-nothing",
                Severity.ERROR,
                edited.toString(),
                0,
                0,
                "says the same as " + base + ", so there is nothing to correct",
                "Edit the copy first.");
    }
}
