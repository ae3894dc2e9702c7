package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Unclear;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses a report speaks of already: those of its changes, and all below what came, went or became another thing. */
final class Covering {
    private final Set<String> exact = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    Covering(List<Change> changes, List<Unclear> unclear, Holders holders) {
        for (Change change : changes) {
            String path = change.place().path().toString();
            if (!isOfWords(change)) {
                (isCovering(change) ? whole : exact).add(path);
            }
            if (change instanceof Change.Moved moved) {
                whole.add(moved.from().toString());
            } else {
                exact.addAll(also(change));
            }
            exact.addAll(holders.of(change));
        }
        unclear.forEach(one -> whole.add(one.path().toString()));
    }

    void cover(String path) {
        whole.add(path);
    }

    boolean covers(String path) {
        if (exact.contains(path) || whole.contains(path)) {
            return true;
        }
        for (int at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            if (whole.contains(path.substring(0, at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Other addresses whose members a change decides: where something stood before, and what led to an operation that went, for an edge
     * without requests has no class of its own.
     */
    static List<String> also(Change change) {
        if (change instanceof Change.Moved moved) {
            return List.of(moved.from().toString());
        }
        boolean isRequest =
                change.place().kind().equals("op") || change.place().kind().equals("read");
        String path = change.place().path().toString();
        return change instanceof Change.Removed && isRequest
                ? List.of(path.substring(0, path.lastIndexOf('/')))
                : List.of();
    }

    /** Whether a change cannot be why members differ: they depend on names, types and badges, not on what a caller needs or reads. */
    static boolean isOfWords(Change change) {
        return change instanceof Change.NeedAdded
                || change instanceof Change.NeedRemoved
                || change instanceof Change.NewPageExperienceChanged
                || change instanceof Change.CodeAdded
                || change instanceof Change.CodeRemoved
                || change instanceof Change.DefaultChanged
                || (change instanceof Change.TextChanged text && text.text() != Change.Text.ERROR_NAME);
    }

    /** Whether a change of an element is one of all its parts. */
    static boolean isCovering(Change change) {
        return change instanceof Change.Added
                || change instanceof Change.Removed
                || change instanceof Change.TypeChanged
                || change instanceof Change.NestingChanged
                || change instanceof Change.Moved
                || change instanceof Change.ReturnTypeChanged
                || change instanceof Change.ActionChanged;
    }

    /** The value of an enum that a change is about; null when it is about none. */
    static @Nullable String value(Change change) {
        if (change instanceof Change.ValueAdded added) {
            return added.value();
        }
        if (change instanceof Change.ValueRemoved removed) {
            return removed.value();
        }
        return change instanceof Change.ValueRespelled respelled ? respelled.before() : null;
    }
}
