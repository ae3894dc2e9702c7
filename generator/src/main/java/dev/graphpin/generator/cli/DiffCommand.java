package dev.graphpin.generator.cli;

import dev.graphpin.generator.upgrade.SideChecks;
import dev.graphpin.generator.upgrade.SideChoice;
import dev.graphpin.generator.upgrade.Upgrade;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.format.Format;
import dev.graphpin.spec.diff.ignore.IgnoreFile;
import dev.graphpin.spec.diff.ignore.IgnoreReader;
import dev.graphpin.spec.diff.report.Compat;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Settings;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.RuleId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graphpin diff}: what a new version means. */
@Command(
        name = "diff",
        description =
                "Tell what changed between two specs, what breaks on the wire and in source code, and what to do.",
        footer = {
            "",
            "A side is a directory with a spec, a shipped version (v19.0), a jar, or an artifact of the local Maven",
            "repository (group:artifact:version); #v19.0 behind a jar or artifact picks one of several specs.",
            "Two specs of one version are taken for two captures of it. `graphpin explain RULE` tells about a rule.",
            "",
            "Exit codes: 0 nothing at or above the gate, 1 findings, 2 wrong usage, 3 unreadable input, 4 internal error.",
            "",
            "Examples:",
            "  graphpin diff v18.0 v19.0",
            "  graphpin diff v2.12 v19.0 --node User --format html --out report.html",
            "  graphpin diff v19.0 spec/ --compat wire --fail-on warn --ignore accepted.yaml",
        })
final class DiffCommand extends AbstractCommand {
    @Parameters(index = "0", paramLabel = "OLD", description = "The spec that code is written for.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The spec to move to.")
    @SuppressWarnings("NullAway.Init") // picocli insists on it
    private String now;

    @Option(names = "--compat", paramLabel = "wire|source|all", description = "Which verdicts count; all by default.")
    private Compat compat = Compat.ALL;

    @Option(
            names = "--fail-on",
            paramLabel = "err|warn|info|never",
            description = "The least level that makes the command fail; err by default.")
    private Gate gate = Gate.ERR;

    @Option(
            names = "--severity",
            split = ",",
            paramLabel = "RULE=LEVEL",
            description = "Give a rule another level: err, warn, info or doc.")
    private Map<String, Level> severity = Map.of();

    @Option(names = "--enums", paramLabel = "open|closed", description = "How your code treats enums; open by default.")
    private EnumStyle enums = EnumStyle.OPEN;

    @Option(names = "--docs", description = "Tell changes of words, too.")
    private boolean docs;

    @Option(names = "--node", split = ",", paramLabel = "NODE", description = "Nodes to tell of; all when left out.")
    private List<String> nodes = List.of();

    @Option(names = "--ignore", paramLabel = "FILE", description = "Accepted changes, each with its reason.")
    private @Nullable Path ignore;

    @Option(
            names = "--write-ignore",
            paramLabel = "FILE",
            description = "Write entries for what shuts the gate; each needs a reason before the file counts.")
    private @Nullable Path writeIgnore;

    @Option(
            names = "--classes",
            split = ",",
            paramLabel = "PATH",
            description = "Directories or jars of your compiled classes: changes that they use are marked.")
    private List<Path> classes = List.of();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; several at once go to a directory.")
    private List<Format> formats = List.of(Format.TEXT);

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "A file, or for several formats a directory; standard output when left out.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    DiffCommand(Console console) {
        super(console);
    }

    /** Levels that a gate can have. */
    enum Gate {
        ERR,
        WARN,
        INFO,
        NEVER;

        private @Nullable Level least() {
            return this == NEVER ? null : Level.valueOf(name());
        }
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = settings();
        Diagnostics diagnostics = new Diagnostics();
        IgnoreFile accepted = ignore == null ? null : IgnoreReader.read(ignore, diagnostics);
        SideChoice.Result old = SideChoice.read(before);
        SideChoice.Result is = SideChoice.read(now);
        diagnostics.addAll(old.diagnostics());
        diagnostics.addAll(is.diagnostics());
        Side oldSide = old.side();
        Side newSide = is.side();
        if (oldSide != null && newSide != null) {
            SideChecks.check(List.of(oldSide, newSide), nodes, diagnostics);
        }
        int exit = console.report(diagnostics.sorted());
        if (oldSide == null || newSide == null || diagnostics.hasErrors()) {
            return exit == Exit.USAGE ? exit : Exit.UNREADABLE;
        }
        Diagnostics ofClasses = new Diagnostics();
        Report report = Upgrade.report(oldSide, newSide, settings.withIgnore(accepted), classes, ofClasses);
        if (console.report(ofClasses.sorted()) != Exit.CLEAN) {
            return Exit.UNREADABLE;
        }
        DiffOutput output = new DiffOutput(console, formats, out);
        output.write(report);
        if (writeIgnore != null) {
            output.writeIgnore(report, writeIgnore);
        }
        return report.isShut() ? Exit.FINDINGS : Exit.CLEAN;
    }

    private Settings settings() {
        if (formats.size() > 1 && out == null) {
            throw new ParameterException(command.commandLine(), "Several formats need --out with a directory");
        }
        Map<RuleId, Level> levels = new EnumMap<>(RuleId.class);
        severity.forEach((word, level) -> levels.put(rule(word), given(word, level)));
        return Settings.on(LocalDate.now(ZoneOffset.UTC))
                .withCompat(compat)
                .withEnums(enums)
                .withNodes(nodes)
                .withSeverity(levels)
                .withDocs(docs)
                .withGate(gate.least());
    }

    private Level given(String word, Level level) {
        if (level == Level.NONE) {
            throw new ParameterException(
                    command.commandLine(),
                    "A rule cannot be turned off; give '" + word
                            + "' the level doc, or accept its changes with --ignore");
        }
        return level;
    }

    private RuleId rule(String word) {
        RuleId rule = RuleId.find(word);
        if (rule == null) {
            throw new ParameterException(
                    command.commandLine(), "There is no rule '" + word + "'" + ExplainCommand.hint(word));
        }
        return rule;
    }
}
