package dev.graphpin.generator.cli;

import dev.graphpin.generator.SpecChoice;
import dev.graphpin.generator.export.OpenApi;
import dev.graphpin.generator.write.OutputFile;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
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
    /** Half of a character: JSON can tell of it, files cannot hold it. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

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
        String json = LONE_SURROGATE
                .matcher(OutputFormat.JSON.mapper().writeValueAsString(document))
                .replaceAll(half -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
        if (out == null) {
            console.out().println(json);
        } else {
            OutputFile.write(out, json);
            console.out().println(out + ": OpenAPI 3.1 of " + read.spec().graphVersion());
        }
        return exit;
    }
}
