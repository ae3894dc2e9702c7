package dev.graphpin.generator;

import dev.graphpin.generator.plan.Naming;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param basePackage the package of the generated classes: {@code com.example.graph}
 * @param includes names of the nodes to generate; empty for all. What they refer to and is not among them becomes opaque
 * @param descriptions whether the spec's prose becomes Javadoc
 * @param output the folder of the sources, into which {@code com/example/graph/User.java} goes; null to write nothing
 */
public record Options(
        String basePackage,
        List<String> includes,
        Descriptions descriptions,
        @Nullable Path output) {
    public Options {
        includes = List.copyOf(includes);
    }

    /** What becomes of the site's prose. */
    public enum Descriptions {
        KEEP,
        DROP
    }

    /** All nodes into a package, with the descriptions that the spec has; nothing is written before {@link #to} names a folder. */
    public static Options in(String basePackage) {
        return new Options(basePackage, List.of(), Descriptions.KEEP, null);
    }

    public Options include(String... nodes) {
        return new Options(basePackage, Arrays.asList(nodes), descriptions, output);
    }

    public Options descriptions(Descriptions wanted) {
        return new Options(basePackage, includes, wanted, output);
    }

    public Options to(Path folder) {
        return new Options(basePackage, includes, descriptions, folder);
    }

    /** Whether the package is one that Java sources can be in. */
    boolean hasPackage() {
        return Arrays.stream(basePackage.split("\\.", -1)).allMatch(Naming::isPackagePart);
    }
}
