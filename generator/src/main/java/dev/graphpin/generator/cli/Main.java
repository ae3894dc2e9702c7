package dev.graphpin.generator.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command {@code graphpin}. Standard output is for the command's answer alone, in UTF-8 whatever the locale; all that
 * is told about the way there goes to standard error.
 */
public final class Main {
    private Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        // A library of the schema check logs over SLF4J, and nothing of it is ours to tell. Without this, SLF4J would
        // say
        // on standard error that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Console console = new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Terminal.of(Terminal.OUT),
                Terminal.of(Terminal.ERR));
        System.exit(run(console, args));
    }

    /**
     * Runs a command in a program's own JVM, without colours.
     *
     * @param out gets the command's answer
     * @param err gets all else
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(new Console(out, err), args);
    }

    static int run(Console console, String... args) {
        int exit = execute(console, args);
        console.flush();
        return console.out().checkError() ? cutShort(console, exit) : exit;
    }

    /** What no command is to blame for, a full heap among that, must not look like findings either. */
    private static int execute(Console console, String... args) {
        try {
            return line(console).execute(args);
        } catch (Error broken) {
            return Failures.internal(console, broken);
        }
    }

    /** The command with all its subcommands. */
    static CommandLine line(Console console) {
        return new CommandLine(new GraphpinCommand(console))
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new ScrapeCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(
                        new CommandLine(new OverlayCommand(console)).addSubcommand(new OverlayNewCommand(console)))
                .addSubcommand(GenerateCommand.on(console))
                .addSubcommand(new RegenerateCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new CaptureCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new ChangelogCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new DescribeCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.outIs().ansi()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedSubcommandsAllowed(false)
                .setParameterExceptionHandler((wrong, given) -> usage(console, wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(console, failure));
    }

    /** A full disk or a closed pipe took no more: a script must not take what it got for the whole answer. */
    private static int cutShort(Console console, int exit) {
        console.err().println("error: standard output was closed or is full; the answer is not whole (cli-output)");
        console.err().flush();
        return Math.max(exit, Exit.UNREADABLE);
    }

    private static int usage(Console console, ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        console.err().println("error[cli-usage] " + wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, console.err())) {
            console.err().println("  " + command.getHelp().synopsis(0).strip());
        }
        console.err().println("  " + command.getCommandSpec().qualifiedName() + " --help tells more");
        return Exit.USAGE;
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
