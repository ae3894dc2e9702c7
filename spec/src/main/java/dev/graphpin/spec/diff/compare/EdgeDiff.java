package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.diff.change.Unclear.Side;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Read;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the edges of a node. */
final class EdgeDiff {
    private static final Read ONLY_LISTED = new Read(null, Map.of(), Map.of(), List.of());

    private final Findings findings;
    private final Parts parts;
    private final Facts facts;
    private final FieldDiff fields;
    private final OperationDiff operations;
    private final ReadDiff reading;

    EdgeDiff(
            Findings findings, Parts parts, Facts facts, FieldDiff fields, OperationDiff operations, ReadDiff reading) {
        this.findings = findings;
        this.parts = parts;
        this.facts = facts;
        this.fields = fields;
        this.operations = operations;
        this.reading = reading;
    }

    void compare(Spot node, Map<String, Edge> before, Map<String, Edge> now, Origin oldHolder, Origin newHolder) {
        Parts.Kind<Edge> kind = new Parts.Kind<>("edge", Aspect.EDGE, Origins::of, Element.OfEdge::new, this::compare);
        parts.compare(node, Position.WHOLE, kind, before, now, oldHolder, newHolder);
    }

    private void compare(Spot spot, Edge before, Edge now) {
        Origin old = Origins.of(before);
        Origin is = Origins.of(now);
        Pair pair = new Pair(spot, old, is);
        if (now.has(Flags.STALE)) {
            facts.kept(spot, is);
            return;
        }
        target(pair, before, now);
        facts.flags(pair, before.flags(), now.flags());
        facts.text(pair, Change.Text.LINK, before.link(), now.link());
        facts.text(pair, Change.Text.DESCRIPTION, before.description(), now.description());
        facts.needs(pair, before.requirements(), now.requirements());
        reading.compare(spot, reading(before), reading(now), old, is);
        fields.compare(spot, "field", before.fields(), now.fields(), old, is);
        fields.compare(spot, "summary", before.summary(), now.summary(), old, is);
        operations.compare(spot, before.operations(), now.operations(), old, is);
    }

    private void target(Pair edge, Edge before, Edge now) {
        Pair pair = new Pair(
                new Spot(edge.spot().above(), edge.spot().kind(), edge.spot().name(), Position.RESPONSE),
                edge.before(),
                edge.now());
        String old = Facts.words(before.target());
        String is = Facts.words(now.target());
        if (!Objects.equals(before.target(), now.target())
                && !isWithoutPage(pair.spot(), "target", before, now, old, is)
                && !facts.isUntold(pair, "target", Aspect.TYPE, old, is)) {
            findings.add(new Change.TargetChanged(pair.place(), before.target(), now.target()));
        }
        String oldNumber = word(before.cardinality());
        String number = word(now.cardinality());
        if (before.cardinality() != now.cardinality()
                && !isWithoutPage(pair.spot(), "cardinality", before, now, oldNumber, number)
                && !facts.isUntold(pair, "cardinality", Aspect.PLAIN, oldNumber, number)) {
            findings.add(new Change.CardinalityChanged(pair.place(), before.cardinality(), now.cardinality()));
        }
    }

    /** Whether one side says nothing since it knows the edge from lists alone: where an edge leads, its own page tells, or somebody who knows. */
    private boolean isWithoutPage(
            Spot edge, String fact, Edge before, Edge now, @Nullable String old, @Nullable String is) {
        if ((old == null) == (is == null)) {
            return false;
        }
        Side silent = old == null ? Side.OLD : Side.NEW;
        boolean isListed = (old == null ? before : now).read() == null;
        if (isListed && findings.of(silent).isOfPages()) {
            findings.note(edge, fact, silent, Reason.PAGE_NOT_CAPTURED, null, old == null ? is : old);
            return true;
        }
        return false;
    }

    /** Without a page of its own, an edge can be read when its node's page lists it, of which its link and its target are left. */
    private static @Nullable Read reading(Edge edge) {
        boolean isListed = edge.target() != null
                || edge.link() != null
                || edge.operations().isEmpty();
        return edge.read() == null && isListed ? ONLY_LISTED : edge.read();
    }

    private static @Nullable String word(Cardinality cardinality) {
        return cardinality == Cardinality.UNKNOWN ? null : cardinality.name();
    }
}
