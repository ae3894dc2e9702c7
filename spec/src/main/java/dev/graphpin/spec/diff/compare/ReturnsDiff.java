package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Place;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what operations answer. */
final class ReturnsDiff {
    private final Findings findings;
    private final Facts facts;

    ReturnsDiff(Findings findings, Facts facts) {
        this.findings = findings;
        this.facts = facts;
    }

    void compare(Pair operation, @Nullable Returns before, @Nullable Returns now) {
        if (Objects.equals(before, now)) {
            return;
        }
        Spot spot = operation.spot().child("returns", "", Position.RESPONSE);
        Pair pair = new Pair(spot, operation.before(), operation.now());
        if (facts.isUntold(
                pair, "returns", Aspect.PLAIN, before == null ? null : "told", now == null ? null : "told")) {
            return;
        }
        TypeNotation old = before == null ? null : before.type();
        TypeNotation is = now == null ? null : now.type();
        if (old != null && is != null && old.type() instanceof Type.Struct && is.type() instanceof Type.Struct) {
            fields(pair, old.structFields(), is.structFields());
        } else if (!Objects.equals(old, is)) {
            findings.add(new Change.ReturnTypeChanged(pair.place(), old, is));
        }
        if (before == null || now == null || readsAfterWrite(before, now)) {
            findings.add(new Change.ReadAfterWriteChanged(pair.place(), before, now));
        }
    }

    private static boolean readsAfterWrite(Returns before, Returns now) {
        return before.readAfterWrite() != now.readAfterWrite()
                || !Objects.equals(before.readAfterWriteKey(), now.readAfterWriteKey());
    }

    private void fields(Pair pair, Map<String, TypeNotation> before, Map<String, TypeNotation> now) {
        before.forEach((name, old) -> {
            TypeNotation is = now.get(name);
            if (is == null) {
                findings.add(new Change.Removed(place(pair, name), new Element.OfReturnField(name, old)));
            } else if (!old.equals(is)) {
                findings.add(new Change.TypeChanged(place(pair, name), old, is));
            }
        });
        now.forEach((name, is) -> {
            if (!before.containsKey(name)) {
                findings.add(new Change.Added(place(pair, name), new Element.OfReturnField(name, is)));
            }
        });
    }

    private static Place place(Pair pair, String name) {
        return Findings.place(pair.spot().child("field", name), pair.before(), pair.now());
    }
}
