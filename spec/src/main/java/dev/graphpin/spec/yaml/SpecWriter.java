package dev.graphpin.spec.yaml;

import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a spec as canonical YAML: the same spec always gives the same bytes. */
public final class SpecWriter {
    private SpecWriter() {}

    /**
     * The files of a spec: {@code nodes/User.yaml}, {@code errors.yaml}, {@code lock.yaml} and the {@code schema/*.json} that their
     * modelines name, so that an editor checks the spec wherever it lies.
     *
     * @return text by relative path, with {@code /} between the parts
     */
    public static SortedMap<String, String> render(Spec spec, @Nullable Lock lock) {
        SortedMap<String, String> files = new TreeMap<>();
        Map<String, String> names = NodeFileName.of(spec.nodes().keySet());
        spec.nodes()
                .forEach((name, node) ->
                        files.put("nodes/" + names.get(name), text("../", Schema.NODE, SpecTrees.node(node))));
        files.put("errors.yaml", text("", Schema.ERRORS, SpecTrees.errors(spec)));
        if (lock != null) {
            files.put("lock.yaml", text("", Schema.LOCK, SpecTrees.lock(lock)));
        }
        for (Schema schema : List.of(Schema.NODE, Schema.ERRORS, Schema.LOCK)) {
            files.put("schema/" + schema.fileName(), schema.text());
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static String text(String up, Schema schema, Mapping tree) {
        return "# yaml-language-server: $schema=" + up + "schema/" + schema.fileName() + "\n" + YamlPrinter.print(tree);
    }
}
