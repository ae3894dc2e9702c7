package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What nodes, edges and operations have in common when several tellings become one. */
record Merge(Items items, Findings findings, Descriptions descriptions) {

    static <T> List<Told<T>> sorted(List<Told<T>> told) {
        return told.stream().sorted(Told.order()).toList();
    }

    /** The first telling that has the fact. */
    static <T, R> @Nullable R first(List<Told<T>> told, Function<T, @Nullable R> fact) {
        for (Told<T> telling : told) {
            R value = fact.apply(telling.what());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The first telling's fact, and a finding for each that says otherwise. */
    <T, R> @Nullable R agreed(String name, String locator, List<Told<T>> told, Function<T, @Nullable R> fact) {
        Told<T> taken = null;
        R value = null;
        for (Told<T> telling : told) {
            R other = fact.apply(telling.what());
            if (value == null || taken == null) {
                taken = telling;
                value = other;
            } else if (other != null && !other.equals(value)) {
                findings.differ(name, locator, taken, value, telling, other);
            }
        }
        return value;
    }

    static <T> List<Integer> codes(List<Told<T>> told, Function<T, List<ErrorRow>> errors) {
        return told.stream()
                .flatMap(t -> errors.apply(t.what()).stream())
                .map(ErrorRow::code)
                .distinct()
                .toList();
    }

    /** The address of the first page that has one. */
    static @Nullable String firstUrl(List<Told<Page>> pages) {
        return pages.stream()
                .map(t -> t.source().url())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Origin origin(List<? extends Told<?>> told) {
        return new Origin(told.stream().map(Told::place).distinct().toList(), Map.of());
    }

    static <T, R> List<Told<R>> each(List<Told<T>> told, Function<T, R> part) {
        return told.stream().map(t -> t.with(part.apply(t.what()), t.line())).toList();
    }

    /** How a node or edge is read, by its own pages; null when none of them says that it can be. */
    @Nullable
    Read read(String locator, List<Told<Page>> pages, boolean edge) {
        List<Told<Page>> readable =
                pages.stream().filter(t -> t.what().read().available()).toList();
        if (readable.isEmpty()) {
            return null;
        }
        return new Read(
                first(readable, page -> template(page.read().path(), edge)),
                items.parameters(
                        locator + " read", each(readable, page -> page.read().parameters())),
                fieldSets(readable),
                codes(readable, page -> page.read().errors()));
    }

    /** Some pages show a sample that reads an edge as a field of its node; that is not the edge's path. */
    private static @Nullable String template(@Nullable String path, boolean edge) {
        return path == null || (edge && PathParts.of(path).edge() == null) ? null : PathParts.template(path);
    }

    private static Map<String, List<String>> fieldSets(List<Told<Page>> pages) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (Told<Page> page : pages) {
            page.what().read().fieldSets().forEach(sets::putIfAbsent);
        }
        return sets;
    }

    Requirements requirements(List<Told<Page>> pages) {
        List<Requirements> all =
                pages.stream().map(t -> t.what().requirements()).toList();
        return new Requirements(
                named(all, Requirements::accessTokens),
                named(all, Requirements::permissions),
                named(all, Requirements::featurePermissions),
                all.stream()
                        .map(r -> Optional.ofNullable(r.newPageExperience()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
    }

    private List<String> named(List<Requirements> all, Function<Requirements, List<String>> of) {
        return all.stream()
                .map(of)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .map(descriptions::names)
                .orElse(List.of());
    }

    /** The first prose that is there, unless prose is dropped. */
    <T> @Nullable String prose(List<Told<T>> told, Function<T, @Nullable String> of) {
        return told.stream()
                .map(t -> descriptions.of(of.apply(t.what())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
