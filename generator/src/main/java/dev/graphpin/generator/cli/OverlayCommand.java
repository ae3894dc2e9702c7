package dev.graphpin.generator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code graphpin overlay}: the commands around corrections by hand. */
@Command(name = "overlay", description = "Work with overlays: corrections of a spec, each with its reason.")
final class OverlayCommand extends AbstractCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    OverlayCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name what to do: new");
    }
}
