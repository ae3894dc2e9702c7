package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What all tellings of a row say together: each fact from the best telling that has it, and a finding where another one
 * contradicts.
 *
 * <ul>
 *   <li>A type that every capture lost is an empty type with a finding, never a guess.
 *   <li>Enum values are united: the server knew each of them on the day it was documented, and enums are open. The best
 *       telling's order comes first.
 *   <li>Text renderings lose linked badges, so what they don't tell contradicts nobody.
 *   <li>A description that begins with the site's fixed wording for it sets the flag {@code no data}.
 * </ul>
 */
final class RowFacts {
    private static final Pattern NO_DATA = Pattern.compile("^[*_\\s]*Returns no data\\b.*", Pattern.DOTALL);

    private final String locator;
    private final List<Told<Item>> told;
    private final Findings findings;
    private final Map<String, String> elsewhere = new LinkedHashMap<>();

    RowFacts(String locator, Rows rows, Findings findings) {
        this.locator = locator;
        this.told = rows.told();
        this.findings = findings;
    }

    TypeNotation type() {
        String words = agreed(
                "type",
                item -> item.type() == null ? null : Ranges.of(item.type()).words());
        if (words == null) {
            findings.warn(
                    "spec-type-lost",
                    told.get(0),
                    locator + ": no capture tells the type; it is read as any JSON",
                    "Add a capture that carries links, or give the type in an overlay.");
            return TypeNotation.of("");
        }
        return findings.type(words, locator, told.get(0));
    }

    @Nullable
    Range range() {
        return agreed(
                "range",
                item -> item.type() == null ? null : Ranges.of(item.type()).range());
    }

    @Nullable
    EnumValues values() {
        List<Told<Item>> telling =
                told.stream().filter(t -> !t.what().values().isEmpty()).toList();
        if (telling.isEmpty()) {
            return null;
        }
        Told<Item> first = telling.get(0);
        Set<String> united = new LinkedHashSet<>(first.what().values());
        for (Told<Item> other : telling) {
            boolean adds = united.addAll(other.what().values());
            if (adds) {
                elsewhere.put("values", other.place());
            }
            if (adds || !other.what().values().containsAll(united)) {
                valuesDiffer(first, other);
            }
        }
        if (!first.equals(told.get(0))) {
            elsewhere.put("values", first.place());
        }
        return new EnumValues(null, List.copyOf(united));
    }

    Set<String> flags() {
        Told<Item> best = told.get(0);
        Set<String> flags = new LinkedHashSet<>(best.what().flags());
        for (Told<Item> other : told) {
            Set<String> others = new LinkedHashSet<>(other.what().flags());
            boolean silent = other.source().page().form() == Form.TEXT && flags.containsAll(others);
            if (!silent && !others.equals(new LinkedHashSet<>(best.what().flags()))) {
                findings.differ(
                        "flags",
                        locator,
                        best,
                        best.what().flags(),
                        other,
                        other.what().flags());
            }
        }
        if (told.stream().anyMatch(t -> returnsNoData(t.what().description()))) {
            flags.add(Flags.NO_DATA);
        }
        return flags;
    }

    @Nullable
    String defaultValue() {
        return agreed("default", Item::defaultValue);
    }

    /** Addresses differ in host, version and slash without leading elsewhere, so they never contradict. */
    @Nullable
    String link() {
        return first("link", Item::link);
    }

    @Nullable
    String description(Descriptions descriptions) {
        return descriptions == Descriptions.DROP ? null : first("description", Item::description);
    }

    /** To be asked last: it tells of the facts that were asked for. */
    Origin origin() {
        return new Origin(told.stream().map(Told::place).toList(), elsewhere);
    }

    static boolean returnsNoData(@Nullable String description) {
        return description != null && NO_DATA.matcher(description).matches();
    }

    private <R> @Nullable R first(String fact, Function<Item, @Nullable R> of) {
        for (Told<Item> telling : told) {
            R value = of.apply(telling.what());
            if (value != null) {
                if (!telling.equals(told.get(0))) {
                    elsewhere.put(fact, telling.place());
                }
                return value;
            }
        }
        return null;
    }

    private <R> @Nullable R agreed(String fact, Function<Item, @Nullable R> of) {
        Told<Item> taken = null;
        R value = first(fact, of);
        for (Told<Item> telling : told) {
            R other = of.apply(telling.what());
            if (taken == null && other != null) {
                taken = telling;
            } else if (taken != null && value != null && other != null && !other.equals(value)) {
                findings.differ(fact, locator, taken, value, telling, other);
            }
        }
        return value;
    }

    private void valuesDiffer(Told<Item> first, Told<Item> other) {
        List<String> more = new ArrayList<>(other.what().values());
        more.removeAll(first.what().values());
        List<String> fewer = new ArrayList<>(first.what().values());
        fewer.removeAll(other.what().values());
        findings.warn(
                "spec-values-differ",
                first,
                "%s: %s:%d has other values (%s); all of them are taken"
                        .formatted(
                                locator,
                                other.source().page().file(),
                                other.line(),
                                String.join(" ", signed("+", more), signed("-", fewer))
                                        .strip()),
                "If a value is wrong, take it out by an overlay.");
    }

    private static String signed(String sign, List<String> values) {
        return String.join(
                " ", values.stream().map(v -> sign + Findings.quote(v)).toList());
    }
}
