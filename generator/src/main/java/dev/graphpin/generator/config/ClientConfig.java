package dev.graphpin.generator.config;

import dev.graphpin.generator.Options;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How to make a client, checked.
 *
 * @param graphVersion the version the spec has to be of; null for any
 * @param spec where the spec comes from
 * @param overlays corrections, in their order
 * @param failOnWarnings whether a warning ends the run
 * @param options what to generate, and where to
 */
public record ClientConfig(
        @Nullable String graphVersion, Source spec, List<Path> overlays, boolean failOnWarnings, Options options) {
    public ClientConfig {
        overlays = List.copyOf(overlays);
    }

    /** Where a spec comes from. */
    public sealed interface Source {}

    /** One that came with graphpin. */
    public record Shipped() implements Source {}

    /** A directory with a spec, or a jar with one in it. */
    public record Located(Path path) implements Source {}

    /** An artifact that Maven finds; nothing but the plugin knows it. */
    public record InArtifact(String coordinates) implements Source {}

    /** Pages that are scraped. */
    public record Scraped(List<Path> captures) implements Source {
        public Scraped {
            captures = List.copyOf(captures);
        }
    }

    /** The same with the spec at a path, once that is known. */
    public ClientConfig at(Path path) {
        return new ClientConfig(graphVersion, new Located(path), overlays, failOnWarnings, options);
    }

    /** All that the client depends on beside files, in words: two configurations with the same facts make the same client. */
    public SortedMap<String, String> facts() {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put(Setting.GRAPH_VERSION.key(), graphVersion == null ? "" : graphVersion);
        facts.put("spec", words(spec));
        facts.put(Setting.OVERLAYS.key(), joined(overlays));
        facts.put(Setting.FAIL_ON_WARNINGS.key(), Boolean.toString(failOnWarnings));
        facts.put(Setting.BASE_PACKAGE.key(), options.basePackage());
        facts.put(Setting.INCLUDES.key(), joined(options.includes()));
        facts.put(Setting.EXCLUDES.key(), joined(options.excludes()));
        facts.put(Setting.CLOSURE.key(), options.closure().name());
        facts.put(Setting.DESCRIPTIONS.key(), options.descriptions().name());
        facts.put(Setting.TYPE_MAPPINGS.key(), joined(options.typeMappings().entrySet()));
        facts.put(Setting.NAME_OVERRIDES.key(), joined(options.nameOverrides().entrySet()));
        facts.put(Setting.STALE_FILES.key(), options.policy().stale().name());
        facts.put(Setting.ON_EDITED_OUTPUT.key(), options.policy().edited().name());
        facts.put(Setting.OUTPUT_DIRECTORY.key(), String.valueOf(options.output()));
        return facts;
    }

    /** Spelt out, since a build without changes has no time for a record's own words. */
    private static String words(Source spec) {
        if (spec instanceof Located located) {
            return located.path().toString();
        }
        if (spec instanceof Scraped scraped) {
            return "pages of " + joined(scraped.captures());
        }
        return spec instanceof InArtifact artifact ? artifact.coordinates() : "shipped";
    }

    private static String joined(Collection<?> all) {
        StringJoiner joined = new StringJoiner(", ");
        for (Object one : all) {
            joined.add(String.valueOf(one));
        }
        return joined.toString();
    }
}
