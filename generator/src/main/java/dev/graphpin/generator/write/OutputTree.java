package dev.graphpin.generator.write;

import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder that graphpin fills. One call to {@link #write} makes the folder hold exactly the given files beside whatever
 * else lies there:
 *
 * <ul>
 *   <li>all of it or nothing: every check comes first, and a failure in the middle puts everything back;
 *   <li>a file whose bytes would not change is not touched, so it keeps its time and nothing is compiled again for it;
 *   <li>a file that an earlier call wrote and this one does not is deleted, as long as nobody edited it;
 *   <li>an edited file ({@code output-edited}) and a file of somebody else's at one of our places ({@code output-foreign}) are
 *       errors, never overwritten;
 *   <li>no name leads out of the folder, neither by its text ({@code output-name}) nor through a symbolic link ({@code
 *       output-link}). The folder itself may be one.
 * </ul>
 *
 * What was written is remembered in the folder, in {@code .graphpin-manifest}. Two calls for one folder at once, in one JVM or
 * two, cannot mix: the second ends with {@code output-busy}. Instances are immutable and can be used by many threads.
 */
public final class OutputTree {
    private final Path folder;

    /**
     * Nothing is read or written yet.
     *
     * @param folder made when something is written and it is not there yet
     */
    public OutputTree(Path folder) {
        this.folder = folder;
    }

    /**
     * What a call did.
     *
     * @param written names of files that are new or have new bytes
     * @param unchanged names of files that already were as they should be
     * @param deleted names of files that are no longer part of the output
     * @param diagnostics sorted; when there are any, nothing was written or deleted
     */
    public record Result(
            List<String> written, List<String> unchanged, List<String> deleted, List<Diagnostic> diagnostics) {
        static Result failed(List<Diagnostic> diagnostics) {
            return new Result(
                    List.of(),
                    List.of(),
                    List.of(),
                    diagnostics.stream().sorted().toList());
        }
    }

    /**
     * Makes the folder hold these files.
     *
     * @param files text by relative name with {@code /}: {@code nodes/User.yaml}; written as UTF-8
     * @throws IOException when the disk fails; everything is as it was before
     */
    public Result write(SortedMap<String, String> files) throws IOException {
        List<Diagnostic> wrongNames = OutputNames.check(folder, files.keySet());
        if (!wrongNames.isEmpty()) {
            return Result.failed(wrongNames);
        }
        Files.createDirectories(folder);
        Path root = folder.toRealPath();
        try (OutputLock lock = OutputLock.tryAcquire(root)) {
            if (lock == null) {
                return Result.failed(List.of(busy()));
            }
            return writeLocked(root, files);
        }
    }

    private Result writeLocked(Path root, SortedMap<String, String> files) throws IOException {
        Manifest manifest = Manifest.read(root);
        List<Diagnostic> problems = new ArrayList<>();
        SortedMap<String, byte[]> changed = new TreeMap<>();
        List<String> unchanged = new ArrayList<>();
        for (var file : files.entrySet()) {
            byte[] wanted = file.getValue().getBytes(StandardCharsets.UTF_8);
            Diagnostic obstacle = Obstacles.find(root, folder, file.getKey(), manifest, wanted);
            if (obstacle != null) {
                problems.add(obstacle);
            } else if (isAlready(root.resolve(file.getKey()), wanted)) {
                unchanged.add(file.getKey());
            } else {
                changed.put(file.getKey(), wanted);
            }
        }
        List<String> obsolete = new ArrayList<>();
        for (String name : manifest.names()) {
            if (files.containsKey(name) || !Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            Diagnostic obstacle = Obstacles.find(root, folder, name, manifest, null);
            if (obstacle != null) {
                problems.add(obstacle);
            } else {
                obsolete.add(name);
            }
        }
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        Manifest after = Manifest.of(files);
        if (!changed.isEmpty() || !obsolete.isEmpty() || !after.equals(manifest)) {
            new Transaction(root).run(changed, obsolete, manifest, after);
        }
        return new Result(List.copyOf(changed.keySet()), List.copyOf(unchanged), List.copyOf(obsolete), List.of());
    }

    private static boolean isAlready(Path file, byte[] wanted) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == wanted.length
                && Arrays.equals(Files.readAllBytes(file), wanted);
    }

    private Diagnostic busy() {
        return new Diagnostic(
                "output-busy",
                Diagnostic.Severity.ERROR,
                folder.toString(),
                0,
                0,
                "another run is writing into this folder",
                "wait for it to end, or give this run a folder of its own");
    }
}
