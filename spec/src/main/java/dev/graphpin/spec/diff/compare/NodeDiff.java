package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Origin;

/** Compares nodes. */
final class NodeDiff {
    private final Parts parts;
    private final Facts facts;
    private final FieldDiff fields;
    private final EdgeDiff edges;
    private final OperationDiff operations;
    private final ReadDiff reading;
    private final Parts.Kind<Node> kind =
            new Parts.Kind<>("node", Aspect.PLAIN, Origins::of, Element.OfNode::new, this::both);

    NodeDiff(Findings findings, Parts parts, EnumDiff enums, Facts facts) {
        this.parts = parts;
        this.facts = facts;
        ParameterDiff parameters = new ParameterDiff(findings, parts, facts, enums);
        this.fields = new FieldDiff(findings, parts, facts, enums);
        this.operations = new OperationDiff(findings, parts, facts, parameters);
        this.reading = new ReadDiff(findings, facts, parameters);
        this.edges = new EdgeDiff(findings, parts, facts, fields, operations, reading);
    }

    void added(Node now) {
        parts.added(spot(now), kind, now, null);
    }

    void removed(Node before) {
        parts.removed(spot(before), kind, before, null);
    }

    void both(Node before, Node now) {
        both(spot(now), before, now);
    }

    private static Spot spot(Node node) {
        return Spot.root("node", node.name());
    }

    private void both(Spot spot, Node before, Node now) {
        Origin old = Origins.of(before);
        Origin is = Origins.of(now);
        Pair pair = new Pair(spot, old, is);
        if (now.flags().contains(Flags.STALE)) {
            facts.kept(spot, is);
            return;
        }
        facts.flags(pair, before.flags(), now.flags());
        facts.text(pair, Change.Text.DOCS, before.docs(), now.docs());
        facts.text(pair, Change.Text.SUMMARY, before.summary(), now.summary());
        facts.needs(
                new Pair(new Spot(null, "node", now.name(), Position.REQUEST), old, is),
                before.requirements(),
                now.requirements());
        reading.compare(spot, before.read(), now.read(), old, is);
        fields.compare(spot, "field", before.fields(), now.fields(), old, is);
        edges.compare(spot, before.edges(), now.edges(), old, is);
        operations.compare(spot, before.operations(), now.operations(), old, is);
    }
}
