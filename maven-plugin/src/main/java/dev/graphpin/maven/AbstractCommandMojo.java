package dev.graphpin.maven;

import dev.graphpin.generator.cli.Main;
import dev.graphpin.spec.check.Diagnostics;
import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** A goal that is a command of graphpin: it reads its parameters, and the command does the rest. */
abstract class AbstractCommandMojo extends AbstractGraphpinMojo {
    /** Findings of the goal itself, told as all others are. */
    MojoFailureException failure(Diagnostics found, String what) {
        new MavenFindings(getLog(), new Marks.None()).report(found.sorted());
        return new MojoFailureException("graphpin: " + what + "; why is told above");
    }

    /** Runs the command. Its answer is told as information, findings each on its level. */
    void run(Arguments arguments) throws MojoFailureException {
        Diagnostics found = new Diagnostics();
        reportMisspelt(found);
        if (found.hasErrors()) {
            throw failure(found, "nothing was done");
        }
        int exit;
        try (PrintWriter out = new PrintWriter(new LogWriter(getLog()::info));
                PrintWriter err = new PrintWriter(new LogWriter(this::tell))) {
            exit = Main.run(out, err, arguments.toArray());
        }
        if (exit != 0) {
            throw new MojoFailureException(
                    "graphpin " + arguments.command() + " ended with exit code " + exit + "; why is told above");
        }
    }

    private void tell(String line) {
        if (line.matches("(.*: )?error[:\\[].*")) {
            getLog().error(line);
        } else if (line.matches("(.*: )?warning[:\\[].*")) {
            getLog().warn(line);
        } else {
            getLog().info(line);
        }
    }

    /** The words of a command line. Values that were not given are left out with their options. */
    static final class Arguments {
        private final List<String> words = new ArrayList<>();

        Arguments(String... command) {
            words.addAll(List.of(command));
        }

        Arguments add(@Nullable String word) {
            if (word != null && !word.isBlank()) {
                words.add(word);
            }
            return this;
        }

        Arguments add(String option, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                words.add(option);
                words.add(value);
            }
            return this;
        }

        Arguments add(String option, @Nullable File file) {
            return add(option, file == null ? null : file.getPath());
        }

        Arguments add(String option, @Nullable List<String> values) {
            if (values == null) {
                return this;
            }
            // Maven has null for an item that was left empty.
            return add(option, values.stream().filter(Objects::nonNull).collect(Collectors.joining(",")));
        }

        Arguments flag(String option, boolean isSet) {
            if (isSet) {
                words.add(option);
            }
            return this;
        }

        String command() {
            return words.get(0);
        }

        String[] toArray() {
            return words.toArray(String[]::new);
        }
    }
}
