package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import java.util.List;
import java.util.Objects;

/** Compares writing operations. */
final class OperationDiff {
    private final Findings findings;
    private final Parts parts;
    private final Facts facts;
    private final ParameterDiff parameters;
    private final ReturnsDiff returns;
    private final Parts.Kind<Operation> kind = new Parts.Kind<>(
            "op", Aspect.PLAIN, Operation::origin, Element.OfOperation::new, (spot, before, now) -> {});

    OperationDiff(Findings findings, Parts parts, Facts facts, ParameterDiff parameters) {
        this.findings = findings;
        this.parts = parts;
        this.facts = facts;
        this.parameters = parameters;
        this.returns = new ReturnsDiff(findings, facts);
    }

    void compare(Spot owner, List<Operation> before, List<Operation> now, Origin oldHolder, Origin newHolder) {
        for (OperationPairs.Pair pair : OperationPairs.of(before, now)) {
            Spot spot = owner.child("op", pair.name(), Position.WHOLE);
            Operation old = pair.before();
            Operation is = pair.now();
            if (old != null && is != null) {
                both(spot, old, is);
            } else if (old != null) {
                parts.removed(spot, kind, old, newHolder);
            } else if (is != null) {
                parts.added(spot, kind, is, oldHolder);
            }
        }
    }

    private void both(Spot spot, Operation before, Operation now) {
        Pair pair = new Pair(spot, before.origin(), now.origin());
        if (now.has(Flags.STALE)) {
            facts.kept(spot, now.origin());
            return;
        }
        if (!before.path().equals(now.path())) {
            findings.add(new Change.PathChanged(pair.place(), before.path(), now.path()));
        }
        if (!before.method().equals(now.method())) {
            findings.add(new Change.MethodChanged(pair.place(), before.method(), now.method()));
        }
        if (before.action() != now.action()) {
            findings.add(new Change.ActionChanged(pair.place(), before.action(), now.action()));
        }
        if (!Objects.equals(before.subject(), now.subject())) {
            facts.text(pair, Change.Text.SUBJECT, before.subject(), now.subject());
        }
        facts.flags(pair, before.flags(), now.flags());
        facts.text(pair, Change.Text.DESCRIPTION, before.description(), now.description());
        parameters.request(spot, before.parameters(), now.parameters(), before.origin(), now.origin());
        returns.compare(pair, before.returns(), now.returns());
        facts.codes(pair, before.errors(), now.errors());
    }
}
