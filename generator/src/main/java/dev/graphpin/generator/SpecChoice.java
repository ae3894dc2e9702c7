package dev.graphpin.generator;

import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.SpecValidator;
import dev.graphpin.spec.yaml.SpecReader;
import dev.graphpin.spec.yaml.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a client's spec comes from: a directory, a jar, or one that is shipped with graphpin. */
public final class SpecChoice {
    private SpecChoice() {}

    /**
     * Reads a spec.
     *
     * @param directory a directory that is a spec or holds one, or a jar with one in it; null for a shipped spec
     * @param version the version it has to be of; null for any, which of the shipped ones is the newest
     * @return the spec, or null with the errors; an id that ends in {@code -unreadable} says that there is nothing to read
     */
    public static SpecReader.Result read(@Nullable Path directory, @Nullable String version) {
        return directory == null ? shipped(version) : own(directory, version, SpecReader::read);
    }

    /** The same, and takes no spec of one's own that contradicts itself. */
    static SpecReader.Result readSound(@Nullable Path directory, @Nullable String version) {
        return directory == null ? shipped(version) : own(directory, version, SpecValidator::read);
    }

    private static SpecReader.Result shipped(@Nullable String version) {
        List<String> versions = ShippedSpecs.versions();
        String chosen = version == null && !versions.isEmpty() ? versions.get(versions.size() - 1) : version;
        if (chosen == null || !versions.contains(chosen)) {
            return failed(
                    "spec-unknown-version",
                    null,
                    "There is no shipped spec of version '" + chosen + "'.",
                    meant(chosen, versions) + "Shipped are " + String.join(", ", versions)
                            + "; or name a directory with a spec of your own.");
        }
        return ShippedSpecs.read(chosen);
    }

    /** Versions are often told without their {@code v} or their {@code .0}. */
    private static String meant(@Nullable String wrong, List<String> versions) {
        if (wrong == null) {
            return "";
        }
        String plain = wrong.toLowerCase(Locale.ROOT).replaceFirst("^v", "").replaceFirst("\\.0*$", "");
        return versions.stream()
                .filter(version -> version.equals("v" + plain) || version.equals("v" + plain + ".0"))
                .findFirst()
                .map(version -> "Did you mean '" + version + "'? ")
                .orElse("");
    }

    private static SpecReader.Result own(
            Path place, @Nullable String version, Function<SpecSource, SpecReader.Result> reader) {
        if (!Files.isReadable(place)) {
            return failed(
                    "spec-unreadable",
                    place,
                    "There is nothing here that can be read.",
                    "Name the directory that holds nodes/, errors.yaml and lock.yaml.");
        }
        try {
            SpecReader.Result result =
                    Files.isDirectory(place) ? inFolder(place, version, reader) : inJar(place, version, reader);
            return ofVersion(result, place, version);
        } catch (IOException e) {
            return failed(
                    "spec-unreadable",
                    place,
                    "This is neither a directory nor a jar that can be read.",
                    "Name the directory that holds nodes/, or a jar with it.");
        }
    }

    private static SpecReader.Result inFolder(
            Path folder, @Nullable String version, Function<SpecSource, SpecReader.Result> reader) throws IOException {
        List<Path> roots = SpecRoots.find(folder, version);
        return roots.size() > 1
                ? ambiguous(folder, SpecRoots.shown(folder, roots))
                : SpecReader.read(roots.isEmpty() ? folder : roots.get(0), reader);
    }

    private static SpecReader.Result inJar(
            Path place, @Nullable String version, Function<SpecSource, SpecReader.Result> reader) throws IOException {
        try (SpecJar jar = SpecJar.open(place)) {
            List<String> folders = jar.folders();
            List<String> named = folders.stream()
                    .filter(folder -> SpecJar.name(folder).equals(version))
                    .toList();
            if (folders.size() > 1 && named.size() != 1) {
                return ambiguous(place, folders);
            }
            List<String> chosen = named.size() == 1 ? named : folders;
            return reader.apply(jar.in(chosen.isEmpty() ? "" : chosen.get(0)));
        }
    }

    private static SpecReader.Result ambiguous(Path place, List<String> roots) {
        return failed(
                "spec-ambiguous",
                place,
                "There are several specs here: " + String.join(", ", roots) + ".",
                "Say by graphVersion which one, or name its own directory.");
    }

    private static SpecReader.Result ofVersion(SpecReader.Result result, Path place, @Nullable String version) {
        if (result.spec() == null
                || version == null
                || version.equals(result.spec().graphVersion())) {
            return result;
        }
        return failed(
                "spec-other-version",
                place,
                "The spec is of version '" + result.spec().graphVersion() + "', but '" + version + "' was asked for.",
                "Ask for the spec's own version, or name another directory.");
    }

    private static SpecReader.Result failed(String id, @Nullable Path place, String message, String hint) {
        String file = place == null ? null : place.toString();
        return new SpecReader.Result(
                null, null, List.of(new Diagnostic(id, Severity.ERROR, file, 0, 0, message, hint)));
    }
}
