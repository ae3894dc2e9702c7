package dev.graphpin.generator.cli;

import dev.graphpin.generator.scrape.PageReaders;
import dev.graphpin.spec.check.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphpin inspect}: what pages say. */
@Command(
        name = "inspect",
        description = "Print what captured pages say, and nothing they do not say.",
        footer = {
            "",
            "Prints one array with one object for each file, in the order given, a file that cannot be read included.",
            "What a page or its rendering lost is a warning; a page that is no reference page is an error.",
            "",
            "Examples:",
            "  graphpin inspect user.html",
            "  graphpin inspect --format yaml user.md user.txt"
        })
final class InspectCommand extends AbstractCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Captures: HTML, Markdown or text.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "json", description = "json (default) or yaml.")
    private OutputFormat format = OutputFormat.JSON;

    InspectCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<Path> captures = files.stream().map(Path::of).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int threads = Runtime.getRuntime().availableProcessors();
        format.write(
                console.out(),
                page -> PageReaders.read(captures, threads, captured -> {
                    page.accept(captured.page());
                    diagnostics.addAll(captured.page().diagnostics());
                }));
        return console.report(diagnostics);
    }
}
