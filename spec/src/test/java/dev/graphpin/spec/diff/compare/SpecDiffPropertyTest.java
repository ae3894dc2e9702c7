package dev.graphpin.spec.diff.compare;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Place;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.testing.SpecArbitraries;
import dev.graphpin.spec.yaml.SpecPath;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jspecify.annotations.Nullable;

final class SpecDiffPropertyTest {
    @Property(tries = 100)
    void aSpecDoesNotDifferFromItself(@ForAll("pairs") SpecArbitraries.Pair pair) {
        SpecDiff.Result found = SpecDiff.compare(side(pair.base()), side(pair.base()));
        assertThat(found.changes()).isEmpty();
        assertThat(found.unclear()).isEmpty();
        assertThat(found.captures()).isEmpty();
    }

    @Property(tries = 100)
    void theChangesMakeTheNewSpecOfTheOldOne(@ForAll("pairs") SpecArbitraries.Pair pair) {
        IdentityHashMap<Operation, String> names = names(pair.base(), pair.edited());
        FlatSpec patched = FlatSpec.of(pair.base(), names);
        patched.apply(SpecDiff.compare(side(pair.base()), side(pair.edited())).changes());
        assertThat(patched.facts()).isEqualTo(FlatSpec.of(pair.edited(), names).facts());
    }

    @Property(tries = 100)
    void theOtherWayRoundEverythingIsMirrored(@ForAll("pairs") SpecArbitraries.Pair pair) {
        List<Map<String, String>> there = SpecDiff.compare(side(pair.base()), side(pair.edited())).changes().stream()
                .map(SpecDiffPropertyTest::mirrored)
                .toList();
        List<Map<String, String>> back = SpecDiff.compare(side(pair.edited()), side(pair.base())).changes().stream()
                .map(change -> told(change, false))
                .toList();
        assertThat(back).containsExactlyElementsIn(there);
    }

    @Provide
    Arbitrary<SpecArbitraries.Pair> pairs() {
        return Arbitraries.oneOf(SpecArbitraries.edits(), SpecArbitraries.edits(), SpecArbitraries.pairs());
    }

    /** The other properties are worth something only if pairs differ in every way there is. */
    @Property(tries = 400)
    void pairsDifferInEveryWayThereIs(@ForAll("pairs") SpecArbitraries.Pair pair) {
        StatisticsCollector kinds = Statistics.label("kinds of changes");
        SpecDiff.compare(side(pair.base()), side(pair.edited()))
                .changes()
                .forEach(change -> kinds.collect(change.getClass().getSimpleName()));
        kinds.coverage(coverage -> {
            for (Class<?> kind : Change.class.getPermittedSubclasses()) {
                coverage.check(kind.getSimpleName()).count(count -> count > 0);
            }
        });
    }

    private static Side side(Spec spec) {
        return new Side("spec", spec, null);
    }

    private static Map<String, String> mirrored(Change change) {
        return told(change, true);
    }

    /** A change's values by their names; mirrored, old and new values are swapped, and so are coming and going. */
    private static Map<String, String> told(Change change, boolean mirrored) {
        Map<String, String> told = new TreeMap<>();
        String kind = change.getClass().getSimpleName();
        told.put("kind", mirrored ? mirror(kind) : kind);
        for (RecordComponent component : change.getClass().getRecordComponents()) {
            String name = component.getName();
            String key = !mirrored
                    ? name
                    : switch (name) {
                        case "before" -> "now";
                        case "now" -> "before";
                        case "place" -> change instanceof Change.Moved ? "from" : name;
                        case "from" -> "place";
                        default -> name;
                    };
            told.put(key, value(component, change));
        }
        return told;
    }

    private static String value(RecordComponent component, Change change) {
        try {
            Object value = component.getAccessor().invoke(change);
            SpecPath path = value instanceof Place place ? place.path() : null;
            return String.valueOf(path == null ? value : path);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String mirror(String kind) {
        return kind.endsWith("Added")
                ? kind.replace("Added", "Removed")
                : kind.endsWith("Removed")
                        ? kind.replace("Removed", "Added")
                        : kind.equals("SetJoined") ? "SetLeft" : kind.equals("SetLeft") ? "SetJoined" : kind;
    }

    private static IdentityHashMap<Operation, String> names(Spec before, Spec now) {
        IdentityHashMap<Operation, String> names = new IdentityHashMap<>();
        Set<String> nodes = new TreeSet<>(before.nodes().keySet());
        nodes.addAll(now.nodes().keySet());
        for (String name : nodes) {
            Node old = before.nodes().get(name);
            Node is = now.nodes().get(name);
            name(names, old == null ? List.of() : old.operations(), is == null ? List.of() : is.operations());
            Set<String> edges =
                    new TreeSet<>(old == null ? Set.of() : old.edges().keySet());
            edges.addAll(is == null ? Set.of() : is.edges().keySet());
            edges.forEach(edge -> name(names, operations(old, edge), operations(is, edge)));
        }
        return names;
    }

    private static List<Operation> operations(@Nullable Node node, String edge) {
        return node == null || node.edges().get(edge) == null
                ? List.of()
                : node.edges().get(edge).operations();
    }

    private static void name(IdentityHashMap<Operation, String> names, List<Operation> before, List<Operation> now) {
        for (OperationPairs.Pair pair : OperationPairs.of(before, now)) {
            if (pair.before() != null) {
                names.put(pair.before(), pair.name());
            }
            if (pair.now() != null) {
                names.put(pair.now(), pair.name());
            }
        }
    }
}
