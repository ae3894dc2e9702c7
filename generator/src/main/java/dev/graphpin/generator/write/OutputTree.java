package dev.graphpin.generator.write;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;

/**
 * A folder that graphpin fills. One call to {@link #write} makes the folder hold exactly the given files beside whatever
 * else lies there:
 *
 * <ul>
 *   <li>all of it or nothing: every check comes first, and a failure in the middle puts everything back;
 *   <li>a file whose bytes would not change is not touched, so it keeps its time and nothing is compiled again for it;
 *   <li>a file that an earlier call wrote and this one does not is deleted, as long as nobody edited it;
 *   <li>an edited file ({@code output-edited}) and a file of somebody else's at one of our places ({@code output-foreign}) are
 *       errors, never overwritten, unless an {@link OutputPolicy} says otherwise of the edited one;
 *   <li>no name leads out of the folder, neither by its text ({@code output-name}) nor through a symbolic link ({@code
 *       output-link}). The folder itself may be one.
 * </ul>
 *
 * What was written is remembered in the folder, in {@code .graphpin-manifest}. Two calls for one folder at once, in one JVM or
 * two, cannot mix: the second waits for the first, and ends with {@code output-busy} when that takes minutes. Instances are
 * immutable and can be used by many threads.
 */
public final class OutputTree {
    /** A hundred times what writing the whole reference takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final OutputPolicy policy;
    private final Duration patience;

    /**
     * Nothing is read or written yet.
     *
     * @param folder made when something is written and it is not there yet
     */
    public OutputTree(Path folder) {
        this(folder, OutputPolicy.CAREFUL);
    }

    /** Nothing is read or written yet; the policy says what becomes of files of earlier calls. */
    public OutputTree(Path folder, OutputPolicy policy) {
        this(folder, policy, PATIENCE);
    }

    OutputTree(Path folder, OutputPolicy policy, Duration patience) {
        this.folder = folder;
        this.policy = policy;
        this.patience = patience;
    }

    /**
     * What a call did.
     *
     * @param written names of files that are new or have new bytes
     * @param unchanged names of files that already were as they should be
     * @param deleted names of files that are no longer part of the output
     * @param kept names of edited and stale files that were left as they are because the policy says so
     * @param diagnostics sorted; with an error among them, nothing was written or deleted
     */
    public record Result(
            List<String> written,
            List<String> unchanged,
            List<String> deleted,
            List<String> kept,
            List<Diagnostic> diagnostics) {
        static Result failed(List<Diagnostic> diagnostics) {
            return new Result(
                    List.of(),
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
        try (OutputLock lock = OutputLock.acquire(root, patience)) {
            if (lock == null) {
                return Result.failed(List.of(busy()));
            }
            return writeLocked(root, files);
        }
    }

    private Result writeLocked(Path root, SortedMap<String, String> files) throws IOException {
        SortedMap<String, byte[]> wanted = Parallel.each(files, (name, text) -> text.getBytes(StandardCharsets.UTF_8));
        Manifest manifest = Manifest.read(root);
        Intent intent = Intent.of(root, folder, manifest, wanted, policy);
        if (Diagnostics.hasErrors(intent.diagnostics)) {
            return Result.failed(intent.diagnostics);
        }
        Manifest after = Manifest.of(wanted).and(manifest.only(intent.kept));
        if (!intent.changed.isEmpty() || !intent.obsolete.isEmpty() || !after.equals(manifest)) {
            new Transaction(root).run(intent.changed, intent.obsolete, manifest, after);
        }
        return new Result(
                List.copyOf(intent.changed.keySet()),
                List.copyOf(intent.unchanged),
                List.copyOf(intent.obsolete),
                List.copyOf(intent.kept),
                intent.diagnostics.stream().sorted().toList());
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
