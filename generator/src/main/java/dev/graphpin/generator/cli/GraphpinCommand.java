package dev.graphpin.generator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code graphpin} itself: help and version. */
@Command(
        name = "graphpin",
        description =
                "Reads the Graph API reference into a version-pinned spec, and makes a typed Java client from it.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 unreadable input, 4 internal error.",
            "",
            "Examples:",
            "  graphpin regenerate v19.0",
            "  graphpin inspect user.html",
            "  graphpin scrape captures/ --out spec/",
            "  graphpin generate --spec spec/ --package com.example.graph --out src/generated"
        })
final class GraphpinCommand extends AbstractCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    GraphpinCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
