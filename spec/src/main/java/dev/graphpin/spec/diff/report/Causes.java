package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Several facts may have one cause: then one of them tells of it. */
final class Causes {
    private Causes() {}

    /** The facts without those that others tell: a type that became an enum did so by getting values. */
    static List<Change> distinct(List<Change> changes) {
        Set<SpecPath> enums = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.ValuesTold) {
                enums.add(change.place().path());
            }
        }
        return changes.stream()
                .filter(change -> !(change instanceof Change.TypeChanged)
                        || !enums.contains(change.place().path()))
                .toList();
    }
}
