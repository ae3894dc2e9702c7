package dev.graphpin.generator.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference of the command line in Markdown, made from the commands themselves. */
final class Manual {
    private Manual() {}

    static String text() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine graphpin = Main.line(new Console(nowhere, nowhere));
        StringBuilder text = new StringBuilder("# graphpin on the command line\n\n")
                .append("This page is made from the commands by `CommandReferenceTest`; do not edit it.\n\n")
                .append(String.join(
                        " ", graphpin.getCommandSpec().usageMessage().description()))
                .append(
                        "\n\nStandard output is the answer and nothing else; findings and progress go to standard error.\n\n")
                .append("| Exit code | |\n|---|---|\n")
                .append("| 0 | clean; warnings may have been told |\n")
                .append("| 1 | findings: the input was read and has errors |\n")
                .append("| 2 | wrong usage |\n")
                .append("| 3 | unreadable input, or output that cannot be written |\n")
                .append("| 4 | internal error |\n");
        commands(graphpin).forEach(command -> append(text, command));
        return text.toString();
    }

    /** All commands that do something, in their order. */
    private static List<CommandLine> commands(CommandLine parent) {
        List<CommandLine> commands = new ArrayList<>();
        for (CommandLine command : parent.getSubcommands().values()) {
            if (command.getSubcommands().isEmpty()) {
                commands.add(command);
            }
            commands.addAll(commands(command));
        }
        return commands;
    }

    private static void append(StringBuilder text, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        text.append("\n## ").append(spec.qualifiedName()).append("\n\n");
        text.append(String.join(" ", spec.usageMessage().description())).append("\n\n");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            row(text, parameter.paramLabel(), parameter.description());
        }
        for (OptionSpec option : spec.options()) {
            if (!option.usageHelp() && !option.versionHelp()) {
                boolean hasValue = option.arity().max() > 0;
                row(text, option.longestName() + (hasValue ? " " + option.paramLabel() : ""), option.description());
            }
        }
        List<String> footer = List.of(spec.usageMessage().footer());
        int examples = footer.indexOf("Examples:");
        String notes = String.join("\n", examples < 0 ? footer : footer.subList(0, examples))
                .strip();
        if (!notes.isEmpty()) {
            text.append('\n').append(notes).append('\n');
        }
        if (examples >= 0) {
            text.append("\n```\n");
            footer.subList(examples + 1, footer.size())
                    .forEach(line -> text.append(line.strip()).append('\n'));
            text.append("```\n");
        }
    }

    private static void row(StringBuilder text, String what, String[] description) {
        String words =
                String.join(" ", description).replaceAll("\\$\\{[A-Z-]+}", "").replace("|", "\\|");
        text.append("* `")
                .append(what)
                .append("`: ")
                .append(words.replace("()", "").strip())
                .append('\n');
    }
}
