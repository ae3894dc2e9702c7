package dev.graphpin.generator.write;

import dev.graphpin.spec.check.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which relative names may be written: those that mean the same file in the same folder on every file system. */
final class OutputNames {
    /** No separators of any system, no drive letters, no control characters, no wildcards; not only dots, no dot or space last. */
    private static final Pattern SEGMENT =
            Pattern.compile("[^\\x00-\\x1f\\x7f/\\\\:*?\"<>|]*[^\\x00-\\x1f\\x7f/\\\\:*?\"<>|. ]");

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private OutputNames() {}

    static List<Diagnostic> check(Path folder, Collection<String> names) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String name : names) {
            if (!isSafe(name)) {
                problems.add(problem(folder, "\"" + printable(name) + "\" is no name for a file inside this folder"));
                continue;
            }
            String twin = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (twin != null) {
                problems.add(problem(
                        folder, "\"" + twin + "\" and \"" + name + "\" are one file where letter case does not count"));
            }
        }
        return problems;
    }

    static boolean isSafe(String name) {
        for (String segment : name.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches() || DEVICE.matcher(segment).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Untrusted text for one line of a terminal: no control characters, cut. */
    private static String printable(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }

    private static Diagnostic problem(Path folder, String message) {
        return new Diagnostic(
                "output-name",
                Diagnostic.Severity.ERROR,
                folder.toString(),
                0,
                0,
                message,
                "change the name in the spec");
    }
}
