package dev.graphpin.generator.cli;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graphpin completion}: a script by which bash and zsh complete commands and options. */
@Command(
        name = "completion",
        description = "Print a script by which bash and zsh complete the words of this command.",
        footer = {
            "",
            "Examples:",
            "  source <(graphpin completion bash)",
            "  graphpin completion bash > ~/.local/share/bash-completion/completions/graphpin",
        })
final class CompletionCommand extends AbstractCommand {
    /** Both read the same script. */
    enum Shell {
        BASH,
        ZSH
    }

    @SuppressWarnings("UnusedVariable") // whatever it is, the answer is the same
    @Parameters(arity = "0..1", paramLabel = "bash|zsh", description = "The shell; both read the same script.")
    private @Nullable Shell shell;

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
