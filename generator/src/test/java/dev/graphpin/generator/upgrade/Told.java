package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.report.JavaChange;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.rule.Level;
import java.util.stream.Stream;

/** What a report says to those who compile. */
final class Told {
    private Told() {}

    /** The Java that it speaks of as breaking, or of which it says that nothing is known. */
    static Stream<JavaChange> asBreaking(Report report) {
        return Stream.concat(
                report.entries().stream()
                        .filter(entry -> entry.verdict().source() == Level.ERR)
                        .flatMap(entry -> entry.java().stream()),
                report.unknown().stream()
                        .flatMap(group -> group.items().stream())
                        .flatMap(item -> item.java().stream()));
    }
}
