package dev.graphpin.generator.write;

import dev.graphpin.generator.write.OutputPolicy.Edited;
import dev.graphpin.generator.write.OutputPolicy.Stale;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a call is going to do with each file, decided before anything is touched. Not safe for use by several threads. */
final class Intent {
    private final Path root;
    private final Path folder;
    private final Manifest before;
    private final OutputPolicy policy;

    final SortedMap<String, byte[]> changed = new TreeMap<>();
    final List<String> unchanged = new ArrayList<>();
    final List<String> obsolete = new ArrayList<>();
    /** Edited files and stale ones that the policy lets be. */
    final TreeSet<String> kept = new TreeSet<>();

    final List<Diagnostic> diagnostics = new ArrayList<>();

    private Intent(Path root, Path folder, Manifest before, OutputPolicy policy) {
        this.root = root;
        this.folder = folder;
        this.before = before;
        this.policy = policy;
    }

    static Intent of(Path root, Path folder, Manifest before, SortedMap<String, byte[]> files, OutputPolicy policy)
            throws IOException {
        Intent intent = new Intent(root, folder, before, policy);
        Parallel.each(files, (name, wanted) -> Obstacles.find(root, folder, name, before, wanted))
                .forEach((name, place) -> intent.write(name, Objects.requireNonNull(files.get(name)), place));
        for (String name : before.names()) {
            if (!files.containsKey(name) && Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                intent.remove(name);
            }
        }
        return intent;
    }

    private void write(String name, byte[] wanted, Obstacles.Place place) {
        Diagnostic obstacle = place.obstacle();
        if (place.isAlready()) {
            unchanged.add(name);
        } else if (obstacle == null || isOverwritten(obstacle)) {
            changed.put(name, wanted);
        } else {
            refuse(name, obstacle);
        }
    }

    private void remove(String name) throws IOException {
        Diagnostic obstacle = Obstacles.find(root, folder, name, before, null).obstacle();
        if (obstacle != null && !isOverwritten(obstacle)) {
            refuse(name, obstacle);
        } else if (policy.stale() == Stale.DELETE) {
            obsolete.add(name);
        } else if (policy.stale() == Stale.KEEP) {
            kept.add(name);
        } else {
            diagnostics.add(new Diagnostic(
                    "output-stale",
                    Severity.ERROR,
                    folder.resolve(name).toString(),
                    0,
                    0,
                    "an earlier run wrote this file, and it is no longer part of the output",
                    "delete it, or let graphpin do so by staleFiles: delete"));
        }
    }

    private boolean isOverwritten(Diagnostic obstacle) {
        return policy.edited() == Edited.OVERWRITE && obstacle.id().equals(Obstacles.EDITED);
    }

    private void refuse(String name, Diagnostic obstacle) {
        if (policy.edited() == Edited.KEEP && obstacle.id().equals(Obstacles.EDITED)) {
            kept.add(name);
            diagnostics.add(new Diagnostic(
                    obstacle.id(),
                    Severity.WARNING,
                    obstacle.file(),
                    0,
                    0,
                    obstacle.message() + " and stays as it is",
                    obstacle.hint()));
        } else {
            diagnostics.add(obstacle);
        }
    }
}
