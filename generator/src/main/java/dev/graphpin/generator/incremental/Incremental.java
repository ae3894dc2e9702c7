package dev.graphpin.generator.incremental;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the last run would be made again as it was. The configuration, the tool's own files and every input count by
 * their contents; every output has to lie where it was put, with the bytes it was given. Nothing of it is parsed, and a
 * file is read only when its size or one of its times is not as it was. Instances are for one run and one thread.
 */
public final class Incremental {
    private final Path stateFile;
    private final SortedMap<String, String> settings;
    private final Path output;
    private final @Nullable State before;
    private final long now = Fingerprints.now();
    private final Map<String, Known> found;

    private Incremental(Path stateFile, SortedMap<String, String> settings, List<Path> inputs, Path output) {
        this.stateFile = stateFile;
        this.settings = settings;
        this.output = output;
        // Of a large spec each of the two takes a good part of the time that a build without changes has for all.
        CompletableFuture<Set<String>> files = CompletableFuture.supplyAsync(() -> files(inputs));
        this.before = State.read(stateFile);
        this.found = Fingerprints.of(root(), files.join(), before == null ? Map.of() : before.inputs(), now);
    }

    /**
     * Looks at what is there.
     *
     * @param stateFile where the last run wrote down what it knew, and {@link #remember} does
     * @param settings all that the output depends on beside files, by name
     * @param inputs files and folders that the output depends on, the tool's own among them
     * @param output the folder of the output
     */
    public static Incremental look(
            Path stateFile, SortedMap<String, String> settings, Collection<Path> inputs, Path output) {
        return new Incremental(
                stateFile.toAbsolutePath(),
                new TreeMap<>(settings),
                inputs.stream().map(Path::toAbsolutePath).toList(),
                output.toAbsolutePath());
    }

    /**
     * Why a run is needed, a sentence each; empty when nothing changed. When it was only looks that changed (a file's time, say),
     * the new ones are written down, so that the next call need not read the file.
     */
    public List<String> reasons() {
        if (before == null) {
            return List.of("there is no record of an earlier run");
        }
        List<String> reasons = new ArrayList<>();
        compareSettings(before, reasons);
        compareInputs(before, reasons);
        Map<String, Known> outputs = Fingerprints.of(output, before.outputs().keySet(), before.outputs(), now);
        compareOutputs(before, outputs, reasons);
        if (reasons.isEmpty() && !(outputs.equals(before.outputs()) && found.equals(before.inputs()))) {
            refresh(outputs);
        }
        return reasons;
    }

    private void refresh(Map<String, Known> outputs) {
        try {
            new State(settings, found, outputs).write(stateFile);
        } catch (IOException e) {
            return; // What is written there still holds; it only takes longer to see so.
        }
    }

    /**
     * Writes down what this run knew, after it wrote its output.
     *
     * @param outputs names of all files of the output
     * @throws IOException when the disk fails; the next run then is made again
     */
    public void remember(Collection<String> outputs) throws IOException {
        new State(settings, found, Fingerprints.of(output, outputs, Map.of(), Fingerprints.now())).write(stateFile);
    }

    /**
     * Lets the next run be made whatever it finds.
     *
     * @throws IOException when the disk fails
     */
    public void forget() throws IOException {
        Files.deleteIfExists(stateFile);
    }

    private void compareSettings(State last, List<String> reasons) {
        SortedSet<String> names = new TreeSet<>(settings.keySet());
        names.addAll(last.settings().keySet());
        for (String name : names) {
            String was = last.settings().getOrDefault(name, "");
            String is = settings.getOrDefault(name, "");
            if (!was.equals(is)) {
                reasons.add(name + " was " + shown(was) + " and is " + shown(is));
            }
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not given" : "'" + value + "'";
    }

    private void compareInputs(State last, List<String> reasons) {
        SortedMap<String, String> changes = new TreeMap<>();
        found.forEach((name, is) -> {
            Known was = last.inputs().get(name);
            if (was == null) {
                changes.put(name, "input is new: " + name);
            } else if (!was.hash().equals(is.hash())) {
                changes.put(name, "input changed: " + name);
            }
        });
        last.inputs().keySet().stream()
                .filter(name -> !found.containsKey(name))
                .forEach(name -> changes.put(name, "input is gone: " + name));
        reasons.addAll(changes.values());
    }

    private void compareOutputs(State last, Map<String, Known> outputs, List<String> reasons) {
        SortedMap<String, String> changes = new TreeMap<>();
        last.outputs().forEach((name, was) -> {
            Known is = outputs.get(name);
            if (is == null) {
                changes.put(name, "output is gone: " + output.resolve(name));
            } else if (!was.hash().equals(is.hash())) {
                changes.put(name, "output was edited: " + output.resolve(name));
            }
        });
        reasons.addAll(changes.values());
    }

    /** All files below the inputs, by absolute path. What is not there is not among them. */
    private static Set<String> files(List<Path> inputs) {
        Set<String> files = new HashSet<>();
        for (Path input : inputs) {
            try (Stream<Path> below = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
                below.forEach(path -> files.add(path.toString()));
            } catch (IOException | java.io.UncheckedIOException e) {
                files.add(input.toString());
            }
        }
        return files;
    }

    private Path root() {
        return stateFile.getRoot() == null ? stateFile : stateFile.getRoot();
    }
}
