package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.CaptureFinding;
import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Place;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.change.Unclear;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what differs between two specs. Where something was read, and the order of names, values, codes and badges, are no difference. An
 * element that one side's captures could not have told is neither added nor removed: it is {@link Unclear}. Each element of both is looked
 * at once, so that the time it takes grows with their size and no faster.
 */
public final class SpecDiff {
    private final Spec before;
    private final Spec now;
    private final Findings findings;
    private final Facts facts;
    private final EnumDiff enums;
    private final NodeDiff nodes;

    private SpecDiff(Side before, Side now, Shrinkage shrinkage) {
        this.before = before.spec();
        this.now = now.spec();
        this.findings = new Findings(new Evidence(before.lock(), before.spec()), new Evidence(now.lock(), now.spec()));
        this.facts = new Facts(findings);
        this.enums = new EnumDiff(findings, facts, EnumIndex.of(this.before), EnumIndex.of(this.now));
        this.nodes = new NodeDiff(findings, new Parts(findings, shrinkage), enums, facts);
    }

    /**
     * What was found, in an order that depends on the specs alone.
     *
     * @param unclear differences that the captures may have made
     * @param captures what is wrong with the captures of the new spec
     */
    public record Result(List<Change> changes, List<Unclear> unclear, List<CaptureFinding> captures) {
        public Result {
            changes = List.copyOf(changes);
            unclear = List.copyOf(unclear);
            captures = List.copyOf(captures);
        }
    }

    /** Compares with the doubts that fit: within one version hardly anything goes. */
    public static Result compare(Side before, Side now) {
        return compare(before, now, Shrinkage.of(before, now));
    }

    /** Compares. Stateless, safe for many threads. */
    public static Result compare(Side before, Side now, Shrinkage shrinkage) {
        return new SpecDiff(before, now, shrinkage).run();
    }

    private Result run() {
        enums.definitions();
        Set<String> names = new TreeSet<>(before.nodes().keySet());
        names.addAll(now.nodes().keySet());
        for (String name : names) {
            var old = before.nodes().get(name);
            var is = now.nodes().get(name);
            if (old == null && is != null) {
                nodes.added(is);
            } else if (old != null && is == null) {
                nodes.removed(old);
            } else if (old != null && is != null) {
                nodes.both(old, is);
            }
        }
        catalogue();
        findings.captures.addAll(CaptureHealth.findings(findings.before, findings.now));
        return new Result(findings.changes, findings.unclear, findings.captures);
    }

    /** With captures, the catalogue only gathers what the pages tell, so that codes come and go with them. */
    private void catalogue() {
        Set<Integer> come = codes(Change.CodeAdded.class);
        Set<Integer> gone = codes(Change.CodeRemoved.class);
        Map<Integer, ErrorCode> all = new TreeMap<>(before.errors());
        all.putAll(now.errors());
        for (Integer code : all.keySet()) {
            ErrorCode old = before.errors().get(code);
            ErrorCode is = now.errors().get(code);
            if (old != null && is != null) {
                both(old, is);
            } else if (is != null && (findings.before.isEmpty() || come.contains(code))) {
                findings.add(new Change.Added(place(code), new Element.OfError(is)));
            } else if (old != null && (findings.now.isEmpty() || gone.contains(code))) {
                findings.add(new Change.Removed(place(code), new Element.OfError(old)));
            }
        }
    }

    private void both(ErrorCode old, ErrorCode is) {
        Spot spot = Spot.root("error", Integer.toString(is.code()));
        Pair pair = new Pair(spot, Origin.UNKNOWN, Origin.UNKNOWN);
        facts.text(pair, Change.Text.ERROR_NAME, old.name(), is.name());
        facts.text(pair, Change.Text.ERROR_MESSAGE, old.message(), is.message());
    }

    private Set<Integer> codes(Class<? extends Change> kind) {
        return findings.changes.stream()
                .filter(kind::isInstance)
                .map(SpecDiff::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static @Nullable Integer code(Change change) {
        if (change instanceof Change.CodeAdded added) {
            return added.code();
        }
        return change instanceof Change.CodeRemoved removed ? removed.code() : null;
    }

    private static Place place(int code) {
        return new Place(SpecPath.error(code), Position.WHOLE, null, null);
    }
}
