package dev.graphpin.generator.cli;

import dev.graphpin.generator.upgrade.SideChecks;
import dev.graphpin.generator.upgrade.SideChoice;
import dev.graphpin.generator.upgrade.Upgrade;
import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.format.ChangelogRenderer;
import dev.graphpin.spec.diff.history.Changelog;
import dev.graphpin.spec.diff.history.History;
import dev.graphpin.spec.diff.history.HistoryMarkdown;
import dev.graphpin.spec.diff.ignore.IgnoreFile;
import dev.graphpin.spec.diff.ignore.IgnoreReader;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code graphpin changelog}: what changed, kept from version to version. */
@Command(
        name = "changelog",
        description = "Keep a changelog of a spec from version to version, or show when each element came and went.",
        footer = {
            "",
            "Two or more specs, oldest first: each neighbouring pair gets a section of the changelog, newest first; a section",
            "that is there already is written anew, and what people wrote stays. A spec is named as for `graphpin diff`.",
            "",
            "Examples:",
            "  graphpin changelog v18.0 v19.0",
            "  graphpin changelog v2.12 v18.0 v19.0 --out docs/CHANGELOG.md --ignore accepted.yaml",
            "  graphpin changelog --range v2.12..v19.0 --node User",
            "  graphpin changelog --history v18.0 v19.0 specs/v20.0",
        })
final class ChangelogCommand extends AbstractCommand {
    @Parameters(arity = "0..*", paramLabel = "SPEC", description = "Two or more specs, oldest first.")
    private List<String> words = List.of();

    @Option(
            names = "--range",
            paramLabel = "OLD..NEW",
            description = "Print when each element came and went in all shipped versions from OLD to NEW.")
    private @Nullable String range;

    @Option(
            names = "--history",
            description = "Print when each element came and went in the specs named, whatever specs they are.")
    private boolean history;

    @Option(names = "--out", paramLabel = "FILE", description = "The changelog; CHANGELOG.md by default.")
    private Path out = Path.of("CHANGELOG.md");

    @Option(names = "--ignore", paramLabel = "FILE", description = "Accepted changes, each with its reason.")
    private @Nullable Path ignore;

    @Option(names = "--node", split = ",", paramLabel = "NODE", description = "Nodes to tell of; all when left out.")
    private List<String> nodes = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    ChangelogCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        List<String> names = names();
        Diagnostics diagnostics = new Diagnostics();
        IgnoreFile accepted = ignore == null ? null : IgnoreReader.read(ignore, diagnostics);
        List<Side> sides = new ArrayList<>();
        for (String name : names) {
            SideChoice.Result read = SideChoice.read(name);
            diagnostics.addAll(read.diagnostics());
            if (read.side() != null) {
                sides.add(read.side());
            }
        }
        if (sides.size() == names.size()) {
            SideChecks.check(sides, nodes, diagnostics);
        }
        int exit = console.report(diagnostics.sorted());
        if (sides.size() < names.size() || diagnostics.hasErrors()) {
            return exit == Exit.USAGE ? exit : Exit.UNREADABLE;
        }
        Settings settings =
                Settings.on(LocalDate.now(ZoneOffset.UTC)).withNodes(nodes).withIgnore(accepted);
        if (range == null && !history) {
            keep(sides, settings);
        } else {
            console.out().print(HistoryMarkdown.render(History.of(sides, settings)));
        }
        return Exit.CLEAN;
    }

    private List<String> names() {
        if (range == null && words.size() < 2) {
            throw wrong("Name two specs or more, oldest first, or a --range");
        } else if (range == null) {
            return words;
        } else if (!words.isEmpty()) {
            throw wrong("Name specs or a --range, not both");
        }
        List<String> shipped = ShippedSpecs.versions();
        String[] ends = range.split("\\.\\.", -1);
        int first = shipped.indexOf(ends[0]);
        int last = ends.length == 2 ? shipped.indexOf(ends[1]) : -1;
        if (first < 0 || last <= first) {
            throw wrong("'" + range + "' is no range of shipped versions such as " + shipped.get(0) + ".."
                    + shipped.get(shipped.size() - 1) + "; there are " + String.join(", ", shipped)
                    + ". For other specs name them, with --history");
        }
        return shipped.subList(first, last + 1);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private void keep(List<Side> sides, Settings settings) throws IOException {
        String text = Files.exists(out) ? Files.readString(out, StandardCharsets.UTF_8) : "";
        for (int i = 1; i < sides.size(); i++) {
            Report report = Upgrade.report(sides.get(i - 1), sides.get(i), settings);
            text = Changelog.with(text, report);
            console.out().println(out + ": " + ChangelogRenderer.heading(report).substring("## ".length()));
        }
        Path parent = out.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(out, text, StandardCharsets.UTF_8);
    }
}
