package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.generator.Version;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Merges specs of one version. Those that were made by an import alone are told from the others by their lock, and what only an
 * import told of in a spec that was merged before is told by its origin. Of several of one kind the one given first wins; between the
 * kinds these rules hold:
 *
 * <ul>
 *   <li>nodes, fields, edges, operations, parameters and values of enums: all that anybody tells, the documentation's first; no values where the
 *       documentation tells of a text;
 *   <li>the documentation wins for type words, flags (what is required among them), nesting, paths, actions, results, errors and prose;
 *   <li>the import wins for the target of an edge;
 *   <li>operations are the same when they have one method on one path; where the documentation tells of several, the import's is the
 *       one it shares the most parameters with;
 *   <li>the origin of each element names all that tell of it, and single facts that were taken from another source than the first.
 * </ul>
 */
public final class Merger {
    private final Diagnostics diagnostics = new Diagnostics();

    private Merger() {}

    /**
     * A spec to be merged.
     *
     * @param name as the user named it
     * @param lock null when it has none, as one written by hand
     */
    public record Input(String name, Spec spec, @Nullable Lock lock) {
        private boolean isImported() {
            return lock != null
                    && !lock.captures().isEmpty()
                    && lock.captures().values().stream().allMatch(SdkImporter::isImported);
        }
    }

    /**
     * What came of it.
     *
     * @param spec null when there is any error
     * @param lock null when there is any error
     * @param diagnostics sorted; each contradiction is a warning
     */
    public record Merged(@Nullable Spec spec, @Nullable Lock lock, List<Diagnostic> diagnostics) {}

    /** Merges one spec or more. */
    public static Merged merge(List<Input> inputs) {
        return new Merger().run(inputs);
    }

    private Merged run(List<Input> all) {
        List<Input> inputs = ofOneVersion(all);
        List<Input> told = new ArrayList<>();
        List<Input> imported = new ArrayList<>();
        inputs.forEach(input -> (input.isImported() ? imported : told).add(input));
        Lock lock = lock(inputs);
        NodeMerge merge = new NodeMerge(Imports.of(lock), new Contradictions(diagnostics));
        Map<String, Node> nodes = nodes(nodes(told, merge), nodes(imported, merge), merge);
        Map<Integer, ErrorCode> errors = new TreeMap<>();
        inputs.forEach(input -> input.spec.errors().forEach((code, error) -> errors.merge(code, error, Merger::error)));
        boolean broken = diagnostics.hasErrors();
        Spec spec = new Spec(lock.graphVersion(), nodes, errors);
        return new Merged(broken ? null : spec, broken ? null : lock, diagnostics.sorted());
    }

    private static Map<String, Node> nodes(List<Input> inputs, NodeMerge merge) {
        Map<String, Node> nodes = Map.of();
        for (Input input : inputs) {
            nodes = nodes(nodes, input.spec.nodes(), merge);
        }
        return nodes;
    }

    private static Map<String, Node> nodes(Map<String, Node> first, Map<String, Node> second, NodeMerge merge) {
        return new TreeMap<>(Both.merge(first, second, merge::merge));
    }

    private static ErrorCode error(ErrorCode first, ErrorCode second) {
        return new ErrorCode(
                first.code(), Both.first(first.name(), second.name()), Both.first(first.message(), second.message()));
    }

    /** Those of the first one's version. The others are errors, and would contradict these in nearly everything. */
    private List<Input> ofOneVersion(List<Input> inputs) {
        List<Input> ofOne = new ArrayList<>();
        String version = inputs.get(0).spec.graphVersion();
        for (Input input : inputs) {
            if (!input.spec.graphVersion().equals(version)) {
                diagnostics.error(
                        "merge-other-version",
                        input.name,
                        0,
                        0,
                        "is of version " + Untrusted.quote(input.spec.graphVersion()) + ", the first spec of "
                                + Untrusted.quote(version),
                        "only specs of one version complete each other");
            } else {
                ofOne.add(input);
            }
        }
        return ofOne;
    }

    private Lock lock(List<Input> inputs) {
        Map<String, Lock.Capture> captures = new TreeMap<>();
        for (Input input : inputs) {
            Map<String, Lock.Capture> own = input.lock == null ? Map.of() : input.lock.captures();
            own.forEach((id, capture) -> {
                Lock.Capture earlier = captures.putIfAbsent(id, capture);
                if (earlier != null && !earlier.sha256().equals(capture.sha256())) {
                    diagnostics.error(
                            "merge-capture-clash",
                            input.name,
                            0,
                            0,
                            "its capture " + Untrusted.quote(id) + " is another file than the one that is called so in"
                                    + " a spec before it",
                            "scrape all captures together, so that each gets a name of its own");
                }
            });
        }
        return new Lock(inputs.get(0).spec.graphVersion(), Version.current(), captures);
    }
}
