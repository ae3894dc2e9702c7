package dev.graphpin.generator.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What all commands have in common: where they print, {@code --help} and {@code --version}. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
abstract class AbstractCommand implements Callable<Integer> {
    final Console console;

    AbstractCommand(Console console) {
        this.console = console;
    }
}
