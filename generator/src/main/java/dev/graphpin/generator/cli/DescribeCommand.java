package dev.graphpin.generator.cli;

import dev.graphpin.generator.SpecChoice;
import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.diff.format.Explanation;
import dev.graphpin.spec.diff.rule.Catalogue;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphpin describe}: what there is to generate from. */
@Command(
        name = "describe",
        description = "List the shipped versions, the nodes of a spec, or the rules of the diff.",
        footer = {
            "",
            "Prints one thing a line: its name, a tab, and what there is to it.",
            "",
            "Examples:",
            "  graphpin describe versions",
            "  graphpin describe nodes --graph-version v19.0",
            "  graphpin describe nodes --spec spec/ | cut -f1",
            "  graphpin describe rules",
        })
final class DescribeCommand extends AbstractCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "versions|nodes|rules",
            description = "What to list; versions when left out.")
    private What what = What.VERSIONS;

    @Option(names = "--spec", paramLabel = "DIR", description = "The spec; a shipped one when left out.")
    private @Nullable Path spec;

    @Option(
            names = "--graph-version",
            paramLabel = "VERSION",
            description = "The version of the spec; the newest that is shipped when left out.")
    private @Nullable String graphVersion;

    DescribeCommand(Console console) {
        super(console);
    }

    /** What can be listed. */
    enum What {
        VERSIONS,
        NODES,
        RULES
    }

    @Override
    public Integer call() {
        return switch (what) {
            case VERSIONS -> versions();
            case NODES -> nodes();
            case RULES -> rules();
        };
    }

    private int versions() {
        int exit = Exit.CLEAN;
        for (String version : ShippedSpecs.versions()) {
            SpecReader.Result read = ShippedSpecs.read(version);
            Spec shipped = read.spec();
            if (shipped == null) {
                exit = Math.max(exit, console.report(read.diagnostics()));
            } else {
                console.out()
                        .println(version + "\t" + Summary.of(shipped, List.of()).contents());
            }
        }
        return exit;
    }

    private int nodes() {
        SpecReader.Result read = SpecChoice.read(spec, graphVersion);
        int exit = console.report(read.diagnostics());
        Spec found = read.spec();
        if (found != null) {
            new TreeMap<>(found.nodes()).values().forEach(node -> console.out().println(line(found, node)));
        }
        return exit;
    }

    private static String line(Spec spec, Node node) {
        Spec alone = new Spec(spec.graphVersion(), Map.of(node.name(), node), Map.of());
        String contents = Summary.of(alone, List.of()).contents();
        return node.name() + "\t" + contents.substring(contents.indexOf(", ") + 2);
    }

    private int rules() {
        console.out().print(Explanation.list(Catalogue.load()));
        return Exit.CLEAN;
    }
}
