package dev.graphpin.generator.cli;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a client from what was read of a spec, and tells about it. */
final class Client {
    private Client() {}

    /** Returns the exit code; on success the last lines on standard output say what was made and where. */
    static int make(Console console, SpecReader.Result read, Options options, Path out) throws IOException {
        Spec spec = read.spec();
        if (spec == null) {
            return console.report(read.diagnostics());
        }
        Generator.Result made = Generator.generate(spec, options.to(out), Listener.NONE);
        List<Diagnostic> all = new ArrayList<>(read.diagnostics());
        all.addAll(made.diagnostics());
        int exit = console.report(all);
        if (!made.hasErrors()) {
            Summary summary = Summary.of(spec, made.files().values());
            console.out().println("Graph API " + spec.graphVersion() + ": " + summary.contents());
            console.out().println(Output.made(out, summary, made.written(), made.unchanged(), made.deleted()));
        }
        return exit;
    }
}
