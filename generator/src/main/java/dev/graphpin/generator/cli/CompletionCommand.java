package dev.graphpin.generator.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code graphpin completion}: a script by which bash and zsh complete commands and options. */
@Command(
        name = "completion",
        description = "Print a script by which bash and zsh complete the words of this command.",
        footer = {
            "",
            "Examples:",
            "  source <(graphpin completion)",
            "  graphpin completion > ~/.local/share/bash-completion/completions/graphpin",
        })
final class CompletionCommand extends AbstractCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    CompletionCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("graphpin", command.root().commandLine()));
        return Exit.CLEAN;
    }
}
