package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Origin;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares fields. */
final class FieldDiff {
    private final Findings findings;
    private final Parts parts;
    private final Facts facts;
    private final EnumDiff enums;

    FieldDiff(Findings findings, Parts parts, Facts facts, EnumDiff enums) {
        this.findings = findings;
        this.parts = parts;
        this.facts = facts;
        this.enums = enums;
    }

    /** @param word {@code field}, or {@code summary} for those of an edge's summary */
    void compare(
            Spot holder,
            String word,
            Map<String, Field> before,
            Map<String, Field> now,
            Origin oldHolder,
            Origin newHolder) {
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        Nesting.Both<Field> both = Nesting.align(findings, Flattened.FIELDS, holder, before, now, oldHolder, newHolder);
        Parts.Kind<Field> kind =
                new Parts.Kind<>(word, Aspect.PLAIN, Field::origin, Element.OfField::new, this::compare);
        parts.compare(holder, Position.RESPONSE, kind, both.before(), both.now(), oldHolder, newHolder);
    }

    private void compare(Spot spot, Field before, Field now) {
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
        facts.text(pair, Change.Text.LINK, before.link(), now.link());
        facts.text(pair, Change.Text.DESCRIPTION, before.description(), now.description());
        boolean isNested = before.fields().isEmpty() == now.fields().isEmpty();
        if (isNested || !facts.isUntold(pair, "nesting", Aspect.NESTING, nested(before), nested(now))) {
            compare(spot, "field", before.fields(), now.fields(), before.origin(), now.origin());
        }
    }

    private static @Nullable String nested(Field field) {
        return field.fields().isEmpty() ? null : "nested";
    }
}
