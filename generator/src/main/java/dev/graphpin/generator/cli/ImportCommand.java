package dev.graphpin.generator.cli;

import dev.graphpin.generator.sdkspec.Counts;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkImporter.Imported;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphpin import}: the specs of Meta's SDK generator to a spec. */
@Command(
        name = "import",
        description = "Read the JSON specs of Meta's own SDK generator into a spec.",
        footer = {
            "",
            "The directory is api_specs/specs of facebook-business-sdk-codegen: a .json file for each node, and",
            "enum_types.json. Everything in it is counted, before and after.",
            "",
            "Examples:",
            "  graphpin import specs/v25.0 --graph-version v25.0 --out spec/",
        })
final class ImportCommand extends AbstractCommand {
    private static final int WORTH_TELLING = 500;

    @Parameters(paramLabel = "DIR", description = "The directory with the JSON specs of one version.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path directory;

    @Option(
            names = "--graph-version",
            paramLabel = "VERSION",
            converter = VersionConverter.class,
            description = "The version they are of; what version.txt or the directory's name tells when left out.")
    private @Nullable String graphVersion;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the spec goes.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path out;

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Inputs.requireDirectory(directory);
        Imported imported;
        try (Progress progress = Progress.of(console, "import", WORTH_TELLING)) {
            imported = SdkImporter.read(directory, graphVersion, progress);
        }
        if (imported.spec() == null) {
            return console.report(imported.diagnostics());
        }
        return SpecOutput.write(console, out, imported.spec(), imported.lock(), imported.diagnostics(), () -> {
            console.out().println("came in:  " + imported.in());
            if (!imported.refused().equals(Counts.ZERO)) {
                console.out().println("refused:  " + imported.refused());
            }
            console.out().println("went out: " + imported.out());
        });
    }
}
