package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Unclear;
import dev.graphpin.spec.diff.change.Unclear.Reason;
import dev.graphpin.spec.diff.change.Unclear.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Groups what is unknown: one missing page is one cause, however much it would have told. */
final class UnknownGroups {
    private final JavaJudge java;
    private final Readings oldReadings;
    private final Readings newReadings;

    UnknownGroups(JavaJudge java, Readings oldReadings, Readings newReadings) {
        this.java = java;
        this.oldReadings = oldReadings;
        this.newReadings = newReadings;
    }

    private record Key(Side side, Reason reason, String page) {}

    List<Unknowns> of(List<Unclear> unclear, Predicate<@Nullable String> isWanted) {
        Map<Key, List<Unknowns.Item>> groups = new TreeMap<>(
                Comparator.comparing(Key::side).thenComparing(Key::reason).thenComparing(Key::page));
        for (Unclear one : unclear) {
            if (isWanted.test(Reporter.node(one.path()))) {
                groups.computeIfAbsent(key(one), key -> new ArrayList<>()).add(item(one));
            }
        }
        List<Unknowns> all = new ArrayList<>();
        groups.forEach((key, items) -> {
            items.sort(Comparator.comparing(Unknowns.Item::locator).thenComparing(Unknowns.Item::fact));
            all.add(new Unknowns(key.side, key.reason, key.page.isEmpty() ? null : key.page, items));
        });
        return all;
    }

    private Unknowns.Item item(Unclear one) {
        return new Unknowns.Item(
                one.path().toString(), Labels.of(one.path()), one.fact(), one.before(), one.now(), java.members(one));
    }

    /** A page that a side lacks is known by its title on the other side. */
    private Key key(Unclear one) {
        String capture = one.capture();
        if (capture == null) {
            return new Key(one.side(), one.reason(), "");
        }
        boolean isOfOther = one.reason() == Reason.PAGE_NOT_CAPTURED;
        boolean isOld = (one.side() == Side.OLD) != isOfOther;
        String title = (isOld ? oldReadings : newReadings).capture(capture, 0).title();
        return new Key(one.side(), one.reason(), title == null ? capture : title + " (" + capture + ")");
    }
}
