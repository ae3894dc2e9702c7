package dev.graphpin.generator.cli;

import dev.graphpin.spec.diff.format.Explanation;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.Suggestions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graphpin explain}: what a rule of the diff means. */
@Command(
        name = "explain",
        description = "Explain a rule of the diff, or list all of them.",
        footer = {
            "",
            "Examples:",
            "  graphpin explain field-removed",
            "  graphpin explain",
        })
final class ExplainCommand extends AbstractCommand {
    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The rule's name; all are listed when left out.")
    private @Nullable String word;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    ExplainCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        if (word == null) {
            console.out().print(Explanation.list(catalogue));
            return Exit.CLEAN;
        }
        RuleId rule = RuleId.find(word);
        if (rule == null) {
            throw new ParameterException(command.commandLine(), "There is no rule '" + word + "'" + hint(word));
        }
        console.out().print(Explanation.of(catalogue.get(rule)));
        return Exit.CLEAN;
    }

    static String hint(String word) {
        String hint = Suggestions.hint(
                word, Arrays.stream(RuleId.values()).map(RuleId::id).toList());
        return hint == null ? "" : "; " + hint;
    }
}
