package dev.graphpin.generator.cli;

import dev.graphpin.generator.ClientRun;
import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Options;
import dev.graphpin.spec.model.Spec;
import java.nio.file.Path;

/** Tells about a client that was made. */
final class Client {
    private Client() {}

    /** Returns the exit code; on success the last lines on standard output say what was made and where. */
    static int tell(Console console, ClientRun.Outcome outcome, Options options) {
        int exit = console.report(outcome.diagnostics());
        Spec spec = outcome.spec();
        Path out = options.output();
        if (!outcome.hasErrors() && spec != null && out != null) {
            Generator.Result made = outcome.made();
            Summary summary = Summary.of(spec, made.files().values());
            console.out().println("Graph API " + spec.graphVersion() + ": " + summary.contents());
            console.out().println(Output.made(out, summary, made.written(), made.unchanged(), made.deleted()));
        }
        return exit;
    }
}
