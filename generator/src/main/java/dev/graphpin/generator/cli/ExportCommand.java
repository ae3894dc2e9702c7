package dev.graphpin.generator.cli;

import dev.graphpin.generator.SpecChoice;
import dev.graphpin.generator.export.OpenApi;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code graphpin export}: a spec to a format of other tools. */
@Command(
        name = "export",
        description = "Write a spec in a format that other tools read.",
        footer = {
            "",
            "Examples:",
            "  graphpin export --format openapi --spec spec/ --out openapi.json",
            "  graphpin export --format openapi --graph-version v19.0 | openapi-generator generate -g go -i /dev/stdin",
        })
final class ExportCommand extends AbstractCommand {
    /** Formats there are. */
    enum Format {
        OPENAPI
    }

    @Option(names = "--format", required = true, paramLabel = "OPENAPI", description = "openapi: OpenAPI 3.1, as JSON.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Format format;

    @Option(names = "--spec", paramLabel = "DIR", description = "The spec; a shipped one when left out.")
    private @Nullable Path spec;

    @Option(
            names = "--graph-version",
            paramLabel = "VERSION",
            description = "The version of the spec; the newest that is shipped when left out.")
    private @Nullable String graphVersion;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; standard output when left out.")
    private @Nullable Path out;

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        SpecReader.Result read = SpecChoice.read(spec, graphVersion);
        int exit = console.report(read.diagnostics());
        if (read.spec() == null) {
            return exit;
        }
        ObjectNode document =
                switch (format) {
                    case OPENAPI -> OpenApi.document(read.spec());
                };
        if (out == null) {
            OutputFormat.JSON.mapper().writeValue(console.out(), document);
            console.out().println();
        } else {
            try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                OutputFormat.JSON.mapper().writeValue(file, document);
            }
            console.out().println(out + ": OpenAPI 3.1 of " + read.spec().graphVersion());
        }
        return exit;
    }
}
