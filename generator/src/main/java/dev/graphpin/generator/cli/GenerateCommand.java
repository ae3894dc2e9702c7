package dev.graphpin.generator.cli;

import dev.graphpin.generator.ClientRun;
import dev.graphpin.generator.config.ClientConfig;
import dev.graphpin.generator.config.ConfigCheck;
import dev.graphpin.generator.config.ConfigFile;
import dev.graphpin.generator.config.Settings;
import dev.graphpin.spec.check.Diagnostics;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
            "  graphpin generate --package com.example.graph --out gen --include 'User,Page/*' --exclude '*#delete'",
            "  graphpin generate --config graphpin.yaml",
        })
final class GenerateCommand extends AbstractCommand {
    private static final int WORTH_TELLING = 500;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings in YAML, the same for the Maven plugin. What is given here counts more.")
    private @Nullable Path configFile;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    private GenerateCommand(Console console) {
        super(console);
    }

    static CommandLine on(Console console) {
        CommandLine line = new CommandLine(new GenerateCommand(console));
        SettingOptions.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        Diagnostics wrong = new Diagnostics();
        Settings given = SettingOptions.read(command);
        Settings all = configFile == null ? given : given.or(ConfigFile.read(configFile, wrong));
        ClientConfig config = ConfigCheck.check(all, wrong);
        if (config == null) {
            return console.report(wrong.sorted());
        }
        if (config.spec() instanceof ClientConfig.InArtifact) {
            wrong.error(
                    "config-needs-maven",
                    null,
                    0,
                    0,
                    "specArtifact: the command line does not find artifacts",
                    "name the artifact's file with --spec, or use the Maven plugin");
            return console.report(wrong.sorted());
        }
        try (Progress progress = Progress.of(console, "generate", WORTH_TELLING)) {
            return Client.tell(console, ClientRun.run(config, progress), config.options());
        }
    }
}
