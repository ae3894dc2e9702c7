package dev.graphpin.generator.cli;

import dev.graphpin.generator.upgrade.SideChecks;
import dev.graphpin.generator.upgrade.SideChoice;
import dev.graphpin.generator.upgrade.Upgrade;
import dev.graphpin.generator.write.OutputFile;
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
import java.util.SortedMap;
import java.util.TreeMap;
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
            "  graphpin changelog --range v2.12..v21.0 specs/v20.0 specs/v21.0",
            "  graphpin changelog --history v18.0 v19.0 specs/v20.0",
        })
final class ChangelogCommand extends AbstractCommand {
    @Parameters(arity = "0..*", paramLabel = "SPEC", description = "Two or more specs, oldest first.")
    private List<String> words = List.of();

    @Option(
            names = "--range",
            paramLabel = "OLD..NEW",
            description =
                    "Print when each element came and went in all versions from OLD to NEW: those that are shipped, and"
                            + " the specs named beside it, which take the place of shipped ones.")
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
        VersionRange within = within();
        List<String> names = names(within);
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
        if (within != null && sides.size() == names.size()) {
            sides = chosen(sides, within);
            names = sides.stream().map(Side::name).toList();
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

    private @Nullable VersionRange within() {
        VersionRange within = range == null ? null : VersionRange.of(range);
        if (range != null && within == null) {
            List<String> shipped = ShippedSpecs.versions();
            throw wrong("'" + range + "' is no range of versions such as " + shipped.get(0) + ".."
                    + shipped.get(shipped.size() - 1));
        }
        return within;
    }

    /** The specs to read, the shipped ones of a range first. */
    private List<String> names(@Nullable VersionRange within) {
        if (within == null && words.size() < 2) {
            throw wrong("Name two specs or more, oldest first, or a --range");
        }
        List<String> names = new ArrayList<>();
        if (within != null) {
            ShippedSpecs.versions().stream().filter(within::holds).forEach(names::add);
        }
        names.addAll(words);
        return names;
    }

    /** One spec of each version of the range, oldest first. */
    private List<Side> chosen(List<Side> sides, VersionRange within) {
        SortedMap<String, Side> byVersion = new TreeMap<>(VersionRange.BY_AGE);
        for (Side side : sides) {
            String version = side.spec().graphVersion();
            if (!within.holds(version)) {
                throw wrong("'" + side.name() + "' is of " + version + ", which is not in " + range);
            }
            byVersion.put(version, side);
        }
        for (String end : List.of(within.first(), within.last())) {
            if (!byVersion.containsKey(end)) {
                throw wrong("There is no spec of " + end + " to begin or end with: "
                        + String.join(", ", ShippedSpecs.versions())
                        + " are shipped, others have to be named beside --range " + range);
            }
        }
        return List.copyOf(byVersion.values());
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
        OutputFile.write(out, text);
    }
}
