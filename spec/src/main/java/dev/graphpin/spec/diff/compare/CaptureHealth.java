package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.CaptureFinding;
import dev.graphpin.spec.diff.change.CaptureFinding.Kind;
import dev.graphpin.spec.model.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How well the pages of the new spec were captured, as its lock tells by the reader's findings. */
final class CaptureHealth {
    private static final String LANGUAGE = "page-language";
    private static final String CUT = "page-cut";
    private static final String REDIRECTED = "capture-redirected";
    private static final Set<String> FAILURES = Set.of(
            LANGUAGE,
            "page-login",
            "page-consent",
            "page-empty",
            "page-removed",
            "page-no-reference",
            "page-binary",
            "page-encoding",
            "page-unreadable");

    private CaptureHealth() {}

    static boolean isFailed(Lock.Capture capture) {
        return capture.problems().keySet().stream().anyMatch(FAILURES::contains);
    }

    static boolean isCut(Lock.Capture capture) {
        return capture.problems().containsKey(CUT);
    }

    static List<CaptureFinding> findings(Evidence before, Evidence now) {
        List<CaptureFinding> findings = new ArrayList<>();
        if (now.isEmpty()) {
            return findings;
        }
        for (String id : before.pages()) {
            List<String> same = before.same(id, now);
            if (same.isEmpty()) {
                findings.add(gone(id, now.failedOf(id, before), now));
            }
            for (String successor : same) {
                findings.addAll(compare(before.get(id), successor, now.get(successor)));
            }
        }
        return findings.stream().distinct().toList();
    }

    private static CaptureFinding gone(String id, @Nullable String failed, Evidence now) {
        Lock.Capture capture = failed == null ? null : now.get(failed);
        if (failed == null || capture == null) {
            return new CaptureFinding(Kind.MISSING, id, null, null, null);
        }
        Kind kind = capture.problems().containsKey(LANGUAGE) ? Kind.LANGUAGE : Kind.FAILED;
        return new CaptureFinding(
                kind, failed, null, null, String.join(", ", capture.problems().keySet()));
    }

    private static List<CaptureFinding> compare(Lock.@Nullable Capture before, String id, Lock.@Nullable Capture now) {
        List<CaptureFinding> findings = new ArrayList<>();
        if (before == null || now == null) {
            return findings;
        }
        if (isCut(now)) {
            findings.add(new CaptureFinding(Kind.SHRUNK, id, null, null, "cut off"));
        }
        int was = unparsed(before.problems());
        int is = unparsed(now.problems());
        if (is > was) {
            findings.add(
                    new CaptureFinding(Kind.UNPARSED_ADDED, id, null, Integer.toString(was), Integer.toString(is)));
        }
        if (now.problems().containsKey(REDIRECTED)) {
            findings.add(new CaptureFinding(Kind.REDIRECTED, id, null, null, now.url()));
        }
        return findings;
    }

    /** Rows and tables that were not understood. */
    private static int unparsed(Map<String, Integer> problems) {
        return problems.entrySet().stream()
                .filter(problem -> problem.getKey().startsWith("page-row")
                        || problem.getKey().startsWith("page-table"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
