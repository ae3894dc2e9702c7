package dev.graphpin.generator.sdkspec;

import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Version;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Imports the JSON specs of Meta's SDK generator (its {@code api_specs/specs}): all nodes with fields, edges, operations,
 * parameters and enums, without descriptions, errors, flags or nesting, none of which the format has. What comes in and what goes
 * out are counted, and have to agree.
 */
public final class SdkImporter {
    private SdkImporter() {}

    /**
     * What an import gave.
     *
     * @param spec null when there is any error
     * @param lock the files that were read; null when there is any error
     * @param in what the directory holds
     * @param refused what of it the spec cannot hold; each piece has a warning
     * @param out what the spec holds: what came in, less what was refused
     * @param diagnostics sorted
     */
    public record Imported(
            @Nullable Spec spec,
            @Nullable Lock lock,
            Counts in,
            Counts refused,
            Counts out,
            List<Diagnostic> diagnostics) {}

    /**
     * Imports a directory.
     *
     * @param graphVersion the version that the files are of; null for the one that the directory tells
     * @throws java.io.UncheckedIOException when the directory cannot be listed
     */
    public static Imported read(Path dir, @Nullable String graphVersion) {
        return read(dir, graphVersion, Listener.NONE);
    }

    /** The same, and tells of each file that was read. */
    public static Imported read(Path dir, @Nullable String graphVersion, Listener listener) {
        Diagnostics diagnostics = new Diagnostics();
        String version = version(dir, graphVersion, diagnostics);
        SdkDirectory directory = SdkDirectory.read(dir, diagnostics, listener);
        Refusals refusals = new Refusals(diagnostics);
        SdkTypes types = new SdkTypes(directory.enums(), directory.nodes().keySet(), diagnostics);
        Spec spec = new Spec(version, nodes(directory, new NodeMapper(version, types, refusals)), Map.of());
        types.tellStrangers();
        refuseEnums(directory, dir, spec, types, refusals);
        Counts in = Counts.of(directory);
        Counts out = Counts.of(spec);
        boolean broken = diagnostics.hasErrors();
        if (!broken && !out.plus(refusals.counts()).equals(in)) {
            diagnostics.error(
                    "import-count",
                    dir.toString(),
                    0,
                    0,
                    "came in: " + in + "; went out: " + out + "; refused: " + refusals.counts(),
                    "this is a bug; please report it");
            broken = true;
        }
        Lock lock = new Lock(version, Version.current(), directory.captures());
        return new Imported(
                broken ? null : spec, broken ? null : lock, in, refusals.counts(), out, diagnostics.sorted());
    }

    /** Whether a capture of a lock is a file that an import read. */
    public static boolean isImported(Lock.Capture capture) {
        return capture.form().equals(SdkDirectory.FORM);
    }

    private static Map<String, Node> nodes(SdkDirectory directory, NodeMapper mapper) {
        Map<String, Node> nodes = new TreeMap<>();
        directory.nodes().forEach((name, node) -> nodes.put(name, mapper.map(node)));
        return nodes;
    }

    private static void refuseEnums(SdkDirectory directory, Path dir, Spec spec, SdkTypes types, Refusals refusals) {
        String file = dir.resolve(SdkDirectory.ENUMS).toString();
        Set<String> used = Counts.enums(spec).keySet();
        Set<String> seen = new HashSet<>();
        for (SdkEnum one : directory.enums()) {
            if (one.repeated() > 0) {
                refusals.values(file, one);
            }
            if (!seen.add(one.name())) {
                refusals.twice(file, one);
            } else if (!used.contains(one.name())) {
                refusals.unusedEnum(file, one, types.isNamed(one.name()));
            }
        }
    }

    private static String version(Path dir, @Nullable String asked, Diagnostics diagnostics) {
        String told = SdkDirectory.version(dir);
        if (asked == null && told == null) {
            diagnostics.error(
                    "import-unknown-version",
                    dir.toString(),
                    0,
                    0,
                    "neither version.txt nor the directory's name tells the version",
                    "say which it is: --graph-version v25.0");
        } else if (asked != null && told != null && !asked.equals(told)) {
            diagnostics.error(
                    "import-other-version",
                    dir.toString(),
                    0,
                    0,
                    "the specs are of version " + Untrusted.quote(told) + ", but " + Untrusted.quote(asked)
                            + " was asked for",
                    null);
        }
        return asked != null ? asked : told != null ? told : "";
    }
}
