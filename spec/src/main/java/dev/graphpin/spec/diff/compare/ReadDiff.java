package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares how nodes and edges are read. */
final class ReadDiff {
    private final Findings findings;
    private final Facts facts;
    private final ParameterDiff parameters;

    ReadDiff(Findings findings, Facts facts, ParameterDiff parameters) {
        this.findings = findings;
        this.facts = facts;
        this.parameters = parameters;
    }

    void compare(Spot owner, @Nullable Read before, @Nullable Read now, Origin oldHolder, Origin newHolder) {
        if (Objects.equals(before, now)) {
            return;
        }
        Pair pair = new Pair(owner.child("read", "", Position.WHOLE), oldHolder, newHolder);
        if (before == null || now == null) {
            if (!facts.isUntold(
                    pair, "reading", Aspect.LINK, before == null ? null : "told", now == null ? null : "told")) {
                findings.add(
                        now == null
                                ? new Change.Removed(
                                        pair.place(), new Element.OfReading(Objects.requireNonNull(before)))
                                : new Change.Added(pair.place(), new Element.OfReading(now)));
            }
            return;
        }
        if (!Objects.equals(before.path(), now.path())
                && !facts.isUntold(pair, "path", Aspect.PLAIN, before.path(), now.path())) {
            findings.add(new Change.PathChanged(pair.place(), before.path(), now.path()));
        }
        parameters.request(pair.spot(), before.parameters(), now.parameters(), oldHolder, newHolder);
        facts.codes(pair, before.errors(), now.errors());
        returns(owner, before, now, pair);
        sets(pair, before.fieldSets(), now.fieldSets());
    }

    private void returns(Spot owner, Read before, Read now, Pair read) {
        TypeNotation old = before.returns();
        TypeNotation is = now.returns();
        Pair pair = new Pair(
                owner.child("read", "", Position.WHOLE).child("returns", "", Position.RESPONSE),
                read.before(),
                read.now());
        if (!Objects.equals(old, is)
                && !facts.isUntold(pair, "returns", Aspect.PLAIN, Facts.words(old), Facts.words(is))) {
            findings.add(new Change.ReturnTypeChanged(pair.place(), old, is));
        }
    }

    private void sets(Pair read, Map<String, List<String>> before, Map<String, List<String>> now) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(now.keySet());
        for (String set : names) {
            Collection<String> old = before.getOrDefault(set, List.of());
            Collection<String> is = now.getOrDefault(set, List.of());
            Set<String> fields = new LinkedHashSet<>(old);
            fields.addAll(is);
            for (String field : fields) {
                Pair pair = new Pair(read.spot().child("field", field, Position.RESPONSE), read.before(), read.now());
                List<String> was = old.contains(field) ? List.of(set) : List.of();
                List<String> stays = is.contains(field) ? List.of(set) : List.of();
                facts.each(
                        pair, "fieldSets", any -> Aspect.SET, was, stays, Change.SetJoined::new, Change.SetLeft::new);
            }
        }
    }
}
