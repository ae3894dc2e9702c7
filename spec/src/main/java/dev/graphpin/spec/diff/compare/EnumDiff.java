package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.diff.change.Place;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.change.Unclear.Side;
import dev.graphpin.spec.diff.compare.Facts.Pair;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares enums by their values; the order of values carries no meaning. */
final class EnumDiff {
    private static final String VALUES = "values";

    private final Findings findings;
    private final Facts facts;
    private final EnumIndex before;
    private final EnumIndex now;

    EnumDiff(Findings findings, Facts facts, EnumIndex before, EnumIndex now) {
        this.findings = findings;
        this.facts = facts;
        this.before = before;
        this.now = now;
    }

    /** Compares the enums that have names: each once, however many places use it. */
    void definitions() {
        for (String name : before.names()) {
            Pair pair = new Pair(new Spot(null, "enum", name, wider(name)), before.origin(name), now.origin(name));
            if (isDefinition(name)) {
                values(pair, before.find(name), now.find(name));
            } else if (!now.names().contains(name)) {
                gone(pair, before.find(name));
            }
        }
        for (String name : now.names()) {
            if (!before.names().contains(name)) {
                come(new Spot(null, "enum", name, now.position(name)), now.find(name), now.origin(name));
            }
        }
    }

    private void gone(Pair pair, @Nullable EnumValues values) {
        if (values != null
                && !findings.isDoubtful(pair.spot(), "element", Aspect.PLAIN, Side.NEW, pair.before(), null, null)) {
            findings.add(new Change.Removed(pair.place(), new Element.OfEnum(values)));
        }
    }

    private void come(Spot spot, @Nullable EnumValues values, Origin origin) {
        if (values != null && !findings.isDoubtful(spot, "element", Aspect.PLAIN, Side.OLD, origin, null, null)) {
            findings.add(new Change.Added(Findings.place(spot, null, origin), new Element.OfEnum(values)));
        }
    }

    private Position wider(String name) {
        return before.position(name) == Position.REQUEST ? Position.REQUEST : now.position(name);
    }

    private boolean isDefinition(@Nullable String name) {
        return before.find(name) != null && now.find(name) != null;
    }

    /** Compares the enum of one place. */
    void compare(Pair pair, @Nullable EnumValues old, @Nullable EnumValues is) {
        if (Objects.equals(old, is)) {
            return;
        }
        if (old == null || is == null) {
            told(pair, old, is);
            return;
        }
        if (!Objects.equals(old.name(), is.name())) {
            findings.add(new Change.EnumRenamed(pair.place(), old.name(), is.name()));
        } else if (isDefinition(old.name())) {
            return;
        }
        values(pair, old, is);
    }

    private void told(Pair pair, @Nullable EnumValues old, @Nullable EnumValues is) {
        String was = old == null ? null : String.join(", ", old.values());
        String now = is == null ? null : String.join(", ", is.values());
        if (!facts.isUntold(pair, VALUES, Aspect.PLAIN, was, now)) {
            findings.add(new Change.ValuesTold(pair.place(), old, is));
        }
    }

    private void values(Pair pair, @Nullable EnumValues old, @Nullable EnumValues is) {
        if (old == null || is == null) {
            return;
        }
        Set<String> gone = new LinkedHashSet<>(old.values());
        is.values().forEach(gone::remove);
        Set<String> come = new LinkedHashSet<>(is.values());
        old.values().forEach(come::remove);
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        Pair source = new Pair(pair.spot(), source(pair.before()), source(pair.now()));
        List<Change> respelled = respelled(source.place(), gone, come);
        respelled.forEach(findings::add);
        facts.each(source, VALUES, value -> Aspect.PLAIN, gone, come, Change.ValueAdded::new, Change.ValueRemoved::new);
    }

    /** Takes values that differ in letter case only out of both sets. */
    private static List<Change> respelled(Place place, Set<String> gone, Set<String> come) {
        Map<String, String> byLowerCase = new HashMap<>();
        come.forEach(value -> byLowerCase.putIfAbsent(value.toLowerCase(Locale.ROOT), value));
        List<Change> respelled = new ArrayList<>();
        for (String old : List.copyOf(gone)) {
            String is = byLowerCase.remove(old.toLowerCase(Locale.ROOT));
            if (is != null) {
                gone.remove(old);
                come.remove(is);
                respelled.add(new Change.ValueRespelled(place, old, is));
            }
        }
        return respelled;
    }

    /** Values may have been taken from another capture than the element. */
    private static Origin source(Origin origin) {
        String source = origin.facts().get(VALUES);
        return source == null ? origin : Origin.of(source);
    }
}
