package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import java.util.Map;
import java.util.Objects;

/** Compares the parameters of a request, at every depth. */
final class ParameterDiff {
    private final Findings findings;
    private final Parts parts;
    private final Facts facts;
    private final EnumDiff enums;
    private final Parts.Kind<Parameter> kind =
            new Parts.Kind<>("param", Aspect.PLAIN, Parameter::origin, Element.OfParameter::new, this::both);

    ParameterDiff(Findings findings, Parts parts, Facts facts, EnumDiff enums) {
        this.findings = findings;
        this.parts = parts;
        this.facts = facts;
        this.enums = enums;
    }

    /** Compares all parameters of one request; those that changed their level are found. */
    void request(
            Spot request,
            Map<String, Parameter> before,
            Map<String, Parameter> now,
            Origin oldHolder,
            Origin newHolder) {
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        Nesting.Both<Parameter> both =
                Nesting.align(findings, Flattened.PARAMETERS, request, before, now, oldHolder, newHolder);
        int from = findings.changes.size();
        parts.compare(request, Position.REQUEST, kind, both.before(), both.now(), oldHolder, newHolder);
        Moves.find(findings.changes.subList(from, findings.changes.size()));
    }

    private void both(Spot spot, Parameter before, Parameter now) {
        Pair pair = new Pair(spot, before.origin(), now.origin());
        if (now.has(Flags.STALE)) {
            facts.kept(spot, now.origin());
            return;
        }
        facts.type(pair, before.type(), now.type());
        enums.compare(pair, before.values(), now.values());
        if (!Objects.equals(before.range(), now.range())) {
            findings.add(new Change.RangeChanged(pair.place(), before.range(), now.range()));
        }
        facts.flags(pair, before.flags(), now.flags());
        if (!Objects.equals(before.defaultValue(), now.defaultValue())) {
            findings.add(new Change.DefaultChanged(pair.place(), before.defaultValue(), now.defaultValue()));
        }
        facts.text(pair, Change.Text.DESCRIPTION, before.description(), now.description());
        nested(pair, before, now);
    }

    private void nested(Pair pair, Parameter before, Parameter now) {
        Map<String, Parameter> old = before.parameters();
        Map<String, Parameter> is = now.parameters();
        if (old.isEmpty() == is.isEmpty()) {
            parts.compare(pair.spot(), Position.REQUEST, kind, old, is, before.origin(), now.origin());
        } else if (!facts.isUntold(
                pair, "nesting", Aspect.NESTING, old.isEmpty() ? null : "nested", is.isEmpty() ? null : "nested")) {
            findings.add(new Change.NestingChanged(pair.place(), old, is));
        }
    }
}
