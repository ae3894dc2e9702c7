package dev.graphpin.generator.cli;

import dev.graphpin.generator.Options;
import dev.graphpin.generator.Options.Descriptions;
import dev.graphpin.generator.SpecChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code graphpin generate}: a spec to a Java client. */
@Command(
        name = "generate",
        description = "Make a Java client from a spec: one of your own, or one that is shipped.",
        footer = {
            "",
            "The directory is graphpin's: what it wrote there before and no longer makes is deleted. Files that",
            "somebody edited or put there are never touched.",
            "",
            "Examples:",
            "  graphpin generate --package com.example.graph --out src/generated --include User",
            "  graphpin generate --spec spec/ --package com.example.graph --out src/generated",
        })
final class GenerateCommand extends AbstractCommand {
    @Option(names = "--spec", paramLabel = "DIR", description = "The spec; a shipped one when left out.")
    private @Nullable Path spec;

    @Option(
            names = "--graph-version",
            paramLabel = "VERSION",
            description = "The version of the spec; the newest that is shipped when left out.")
    private @Nullable String graphVersion;

    @Option(names = "--package", required = true, paramLabel = "PACKAGE", description = "The package of the classes.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private String basePackage;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The root of the sources.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path out;

    @Option(
            names = "--include",
            split = ",",
            paramLabel = "NODE",
            description = "Nodes to generate; all when left out. What they only refer to becomes opaque.")
    private List<String> includes = List.of();

    @Option(
            names = "--descriptions",
            paramLabel = "KEEP|DROP",
            description = "Whether the spec's prose becomes Javadoc; keep is the default.")
    private Descriptions descriptions = Descriptions.KEEP;

    GenerateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Options options =
                Options.in(basePackage).include(includes.toArray(String[]::new)).descriptions(descriptions);
        return Client.make(console, SpecChoice.read(spec, graphVersion), options, out);
    }
}
