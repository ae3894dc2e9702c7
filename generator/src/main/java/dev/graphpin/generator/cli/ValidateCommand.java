package dev.graphpin.generator.cli;

import dev.graphpin.spec.check.SpecValidator;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code graphpin validate}: checks specs. */
@Command(
        name = "validate",
        description = "Check a spec against its schema and every rule.",
        footer = {
            "",
            "Findings go to standard error, each with its id and file:line:column.",
            "",
            "Examples:",
            "  graphpin validate spec/",
        })
final class ValidateCommand extends AbstractCommand {
    @Parameters(paramLabel = "DIR", description = "The directory that holds nodes/, errors.yaml and lock.yaml.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private Path directory;

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Inputs.requireDirectory(directory);
        return console.report(SpecValidator.validate(directory));
    }
}
