package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files of a spec are: a directory, or a jar. */
public interface SpecSource {
    /** Paths of the node files relative to the spec, sorted. What else stands among them is reported. */
    List<String> nodeFiles(Diagnostics diagnostics);

    /** Whether there is a file of that path. */
    boolean has(String path);

    /** The file's tree; null when it cannot be read, which is reported. */
    @Nullable
    Mapping tree(String path, Diagnostics diagnostics);

    /** The path as diagnostics name it. */
    String display(String path);
}
