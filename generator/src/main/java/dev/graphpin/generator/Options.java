package dev.graphpin.generator;

import dev.graphpin.generator.plan.Naming;
import dev.graphpin.generator.select.Closure;
import dev.graphpin.generator.write.OutputPolicy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param basePackage the package of the generated classes: {@code com.example.graph}
 * @param includes patterns of what to generate: {@code User}, {@code Ad*}, {@code User/accounts}, {@code User#update}; empty for all
 * @param excludes patterns of what to leave out
 * @param closure what becomes of nodes that are named, but not selected
 * @param descriptions whether the spec's prose becomes Javadoc
 * @param typeMappings types by type word or {@code NODE.FIELD}, instead of the documentation's
 * @param nameOverrides Java names by {@code NODE} or {@code NODE.FIELD}
 * @param policy what becomes of files that are no longer made or were edited
 * @param output the folder of the sources, into which {@code com/example/graph/User.java} goes; null to write nothing
 */
public record Options(
        String basePackage,
        List<String> includes,
        List<String> excludes,
        Closure closure,
        Descriptions descriptions,
        Map<String, String> typeMappings,
        Map<String, String> nameOverrides,
        OutputPolicy policy,
        @Nullable Path output) {
    public Options {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        typeMappings = Collections.unmodifiableMap(new TreeMap<>(typeMappings));
        nameOverrides = Collections.unmodifiableMap(new TreeMap<>(nameOverrides));
    }

    /** What becomes of the site's prose. */
    public enum Descriptions {
        KEEP,
        DROP
    }

    /** All nodes into a package, with the descriptions that the spec has; nothing is written before {@link #to} names a folder. */
    public static Options in(String basePackage) {
        return new Options(
                basePackage,
                List.of(),
                List.of(),
                Closure.STUB,
                Descriptions.KEEP,
                Map.of(),
                Map.of(),
                OutputPolicy.CAREFUL,
                null);
    }

    public Options include(String... patterns) {
        return select(Arrays.asList(patterns), excludes, closure);
    }

    public Options exclude(String... patterns) {
        return select(includes, Arrays.asList(patterns), closure);
    }

    public Options closure(Closure wanted) {
        return select(includes, excludes, wanted);
    }

    public Options descriptions(Descriptions wanted) {
        return new Options(
                basePackage, includes, excludes, closure, wanted, typeMappings, nameOverrides, policy, output);
    }

    public Options typeMappings(Map<String, String> types) {
        return new Options(
                basePackage, includes, excludes, closure, descriptions, types, nameOverrides, policy, output);
    }

    public Options nameOverrides(Map<String, String> names) {
        return new Options(basePackage, includes, excludes, closure, descriptions, typeMappings, names, policy, output);
    }

    public Options policy(OutputPolicy wanted) {
        return new Options(
                basePackage, includes, excludes, closure, descriptions, typeMappings, nameOverrides, wanted, output);
    }

    public Options to(Path folder) {
        return new Options(
                basePackage, includes, excludes, closure, descriptions, typeMappings, nameOverrides, policy, folder);
    }

    private Options select(List<String> in, List<String> out, Closure rest) {
        return new Options(basePackage, in, out, rest, descriptions, typeMappings, nameOverrides, policy, output);
    }

    /** Whether a text is a package that sources can be in; {@code java} and what is below are the JDK's alone. */
    public static boolean isPackage(String text) {
        String[] parts = text.split("\\.", -1);
        return !parts[0].equals("java") && Arrays.stream(parts).allMatch(Naming::isPackagePart);
    }
}
