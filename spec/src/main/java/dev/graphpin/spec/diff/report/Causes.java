package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Several facts may have one cause: then one of them tells of it. */
final class Causes {
    private final Reach before;
    private final Reach now;
    private final Reach gone;
    private final Reach come;
    private final Set<SpecPath> enums = new HashSet<>();
    private final Set<SpecPath> readings = new HashSet<>();
    private final Set<SpecPath> targets = new HashSet<>();

    private Causes(List<Change> changes, Reach before, Reach now) {
        this.before = before;
        this.now = now;
        this.gone = new Reach(changes.stream().flatMap(Causes::removed));
        this.come = new Reach(changes.stream().flatMap(Causes::added));
        for (Change change : changes) {
            if (change instanceof Change.ValuesTold) {
                enums.add(change.place().path());
            } else if (change instanceof Change.TargetChanged) {
                targets.add(change.place().path());
            } else if (Stream.concat(added(change), removed(change)).anyMatch(Element.OfReading.class::isInstance)) {
                readings.add(change.place().path());
            }
        }
    }

    /**
     * The facts without those that others tell.
     *
     * @param before how many places of the old spec use each definition
     * @param now the same of the new one
     */
    static List<Change> distinct(List<Change> changes, Reach before, Reach now) {
        Causes causes = new Causes(changes, before, now);
        return changes.stream().filter(change -> !causes.isTold(change)).toList();
    }

    private boolean isTold(Change change) {
        if (change instanceof Change.TypeChanged) {
            return enums.contains(change.place().path()); // It became an enum by getting values.
        }
        if (change instanceof Change.TargetChanged it) {
            return (it.before() == null || it.now() == null) && isReading(change);
        }
        if (change instanceof Change.CardinalityChanged it) {
            boolean isTold = it.before() == Cardinality.UNKNOWN || it.now() == Cardinality.UNKNOWN;
            return isTold
                    && (isReading(change) || targets.contains(change.place().path()));
        }
        // An element came or went with all that it had, enums that nothing else uses among that.
        String name = change.place().name();
        if (change instanceof Change.Added it && it.element() instanceof Element.OfEnum) {
            return come.ofEnum(name) == now.ofEnum(name);
        }
        return change instanceof Change.Removed it
                && it.element() instanceof Element.OfEnum
                && gone.ofEnum(name) == before.ofEnum(name);
    }

    /** Whether it came or went that an edge can be read: then it has a target, or has none any more. */
    private boolean isReading(Change change) {
        return readings.contains(change.place().path().with("read", ""));
    }

    private static Stream<Element> added(Change change) {
        return change instanceof Change.Added it ? Stream.of(it.element()) : Stream.empty();
    }

    private static Stream<Element> removed(Change change) {
        return change instanceof Change.Removed it ? Stream.of(it.element()) : Stream.empty();
    }
}
