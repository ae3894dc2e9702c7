package dev.graphpin.spec.overlay;

import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.MapBuilder;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.SpecPath;
import dev.graphpin.spec.yaml.SpecTrees;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import dev.graphpin.spec.yaml.YamlPrinter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the overlay that leads from a spec to its edited copy. */
public final class OverlayMaker {
    private OverlayMaker() {}

    /**
     * The text of an overlay file.
     *
     * @param name of the overlay
     * @param reason why it is made, for all of its corrections
     */
    public static String make(Spec base, Spec edited, String name, String reason) {
        TreeDiff diff = new TreeDiff();
        diff.compare(elements(base), elements(edited));
        return YamlPrinter.print(new MapBuilder()
                .put("overlay", name)
                .put("graphVersion", base.graphVersion())
                .put("reason", reason)
                .put("corrections", new Sequence(diff.corrections(), Mark.NONE))
                .block());
    }

    private static Map<SpecPath, Mapping> elements(Spec spec) {
        Map<SpecPath, Mapping> elements = new LinkedHashMap<>();
        spec.nodes().values().forEach(node -> elements.put(SpecPath.node(node.name()), SpecTrees.node(node)));
        spec.errors().values().forEach(error -> elements.put(SpecPath.error(error.code()), SpecTrees.error(error)));
        return elements;
    }
}
