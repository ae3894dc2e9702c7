package dev.graphpin.generator.incremental;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
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
    private final String belowOutput;
    private final String besideState;
    private final @Nullable State before;
    private final long now = Fingerprints.now();
    private final Map<String, Stamp> outputs;
    private final Map<String, Known> found;

    private final boolean unix;

    private Incremental(Path stateFile, SortedMap<String, String> settings, List<Path> inputs, Path output) {
        this.stateFile = stateFile;
        this.settings = settings;
        this.output = output;
        this.belowOutput = output + File.separator;
        this.besideState = stateFile.getParent() + File.separator;
        this.unix = Stamp.isUnix(stateFile);
        // Of a large spec each of the two takes a good part of the time that a build without changes has for all.
        CompletableFuture<Map<String, Stamp>> files =
                CompletableFuture.supplyAsync(() -> InputFiles.find(inputs, unix));
        this.before = State.read(stateFile);
        Set<String> names = before == null ? Set.of() : before.outputs().keySet();
        this.outputs = Fingerprints.stamps(output, names, unix);
        Map<String, Stamp> stamps = files.join();
        stamps.keySet().removeIf(file -> isOwn(file, names));
        this.found = Fingerprints.of(root(), stamps, before == null ? Map.of() : before.inputs(), now);
    }

    /**
     * Looks at what is there.
     *
     * @param stateFile where the last run wrote down what it knew, and {@link #remember} does
     * @param settings all that the output depends on beside files, by name
     * @param inputs files and folders that the output depends on, the tool's own among them; what runs write below them is none
     * @param output the folder of the output
     */
    public static Incremental look(
            Path stateFile, SortedMap<String, String> settings, Collection<Path> inputs, Path output) {
        return new Incremental(
                stateFile.toAbsolutePath(),
                new TreeMap<>(settings),
                List.copyOf(inputs),
                output.toAbsolutePath().normalize());
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
        Map<String, Known> written = Fingerprints.of(output, outputs, before.outputs(), now);
        compareOutputs(before, written, reasons);
        if (reasons.isEmpty() && !(isSame(written, before.outputs()) && isSame(found, before.inputs()))) {
            refresh(written);
        }
        return reasons;
    }

    /** Whether two maps of the same names say the same. */
    private static boolean isSame(Map<String, Known> now, Map<String, Known> before) {
        for (Map.Entry<String, Known> file : now.entrySet()) {
            Known was = before.get(file.getKey());
            if (was == null || !was.isSame(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private void refresh(Map<String, Known> written) {
        try {
            new State(settings, found, written).write(stateFile);
        } catch (IOException e) {
            return; // What is written there still holds; it only takes longer to see so.
        }
    }

    /**
     * Writes down what this run knew, after it wrote its output.
     *
     * @param names of all files of the output
     * @throws IOException when the disk fails; the next run then is made again
     */
    public void remember(Collection<String> names) throws IOException {
        long then = Fingerprints.now();
        Map<String, Stamp> stamps = Fingerprints.stamps(output, names, unix);
        Map<String, Known> inputs = new HashMap<>(found);
        inputs.keySet().removeIf(file -> isOwn(file, names));
        new State(settings, inputs, Fingerprints.of(output, stamps, Map.of(), then)).write(stateFile);
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
        for (Map.Entry<String, Known> file : found.entrySet()) {
            Known was = last.inputs().get(file.getKey());
            if (was == null) {
                changes.put(file.getKey(), "input is new: " + file.getKey());
            } else if (!was.hasBytesOf(file.getValue())) {
                changes.put(file.getKey(), "input changed: " + file.getKey());
            }
        }
        for (String name : last.inputs().keySet()) {
            if (!found.containsKey(name)) {
                changes.put(name, "input is gone: " + name);
            }
        }
        reasons.addAll(changes.values());
    }

    private void compareOutputs(State last, Map<String, Known> written, List<String> reasons) {
        SortedMap<String, String> changes = new TreeMap<>();
        for (Map.Entry<String, Known> file : last.outputs().entrySet()) {
            Known is = written.get(file.getKey());
            if (is == null) {
                changes.put(file.getKey(), "output is gone: " + output.resolve(file.getKey()));
            } else if (!is.hasBytesOf(file.getValue())) {
                changes.put(file.getKey(), "output was edited: " + output.resolve(file.getKey()));
            }
        }
        reasons.addAll(changes.values());
    }

    /** Whether a run writes that file itself: it would find it changed each time when an input is above it. */
    private boolean isOwn(String file, Collection<String> names) {
        if (file.startsWith(belowOutput)) {
            String name = file.substring(belowOutput.length()).replace(File.separatorChar, '/');
            return name.startsWith(".graphpin") || names.contains(name);
        }
        return file.startsWith(besideState) && (file.endsWith(".state") || file.endsWith(".config"));
    }

    private Path root() {
        return stateFile.getRoot() == null ? stateFile : stateFile.getRoot();
    }
}
