package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows that several captures tell under one name, and the rows nested in them.
 *
 * <p>Rows are paired by name, level by level. A rendering that flattens (Markdown, text) tells a nested row beside its
 * parent; where another capture nests, its rows are paired in reading order with the first row of that name at any depth.
 *
 * @param told the best telling first, at least one
 */
record Rows(String name, List<Told<Item>> told, List<Rows> nested) {

    /**
     * Pairs lists of rows.
     *
     * @param lists the best first
     * @param locator of the thing that has the rows
     */
    static List<Rows> pair(List<Told<List<Item>>> lists, String locator, Findings findings) {
        List<Rows> paired = new ArrayList<>();
        for (Told<List<Item>> list : lists) {
            new Pairing(paired, list, locator, findings).run();
        }
        return paired;
    }

    private static Rows empty(String name) {
        return new Rows(name, new ArrayList<>(), new ArrayList<>());
    }

    private Stream<Rows> depthFirst() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(Rows::depthFirst));
    }

    private boolean toldBy(Source source) {
        return told.stream().anyMatch(t -> t.source().equals(source));
    }

    /** Pairs one more list with what is paired already. */
    private record Pairing(List<Rows> paired, Told<List<Item>> list, String locator, Findings findings) {

        void run() {
            boolean nests = list.source().carries() == Source.Carries.ALL
                    || list.what().stream().anyMatch(item -> !item.parameters().isEmpty());
            boolean othersNest = paired.stream().anyMatch(rows -> !rows.nested.isEmpty());
            if (!nests && othersNest) {
                flat();
            } else {
                level(list.what(), paired);
            }
        }

        private void level(List<Item> items, List<Rows> rows) {
            Map<String, Rows> byName = new LinkedHashMap<>();
            rows.forEach(row -> byName.putIfAbsent(row.name, row));
            for (Item item : items) {
                Rows row = byName.get(item.name());
                if (row == null) {
                    row = empty(item.name());
                    byName.put(item.name(), row);
                    rows.add(row);
                } else if (row.toldBy(list.source())) {
                    twice(item, row);
                    continue;
                }
                row.told.add(list.with(item, item.line()));
                level(item.parameters(), row.nested);
            }
        }

        private void flat() {
            for (Item item : list.what()) {
                Rows row = paired.stream()
                        .flatMap(Rows::depthFirst)
                        .filter(r -> r.name.equals(item.name()) && !r.toldBy(list.source()))
                        .findFirst()
                        .orElse(null);
                if (row == null) {
                    row = empty(item.name());
                    paired.add(row);
                }
                row.told.add(list.with(item, item.line()));
            }
        }

        private void twice(Item item, Rows row) {
            Told<Item> first = row.told.stream()
                    .filter(t -> t.source().equals(list.source()))
                    .findFirst()
                    .orElseThrow();
            findings.warn(
                    "spec-duplicate-row",
                    list.with(item, item.line()),
                    "%s: %s stands in this list already, at line %d; the first is taken"
                            .formatted(locator, Findings.quote(item.name()), first.line()),
                    "A rendering that lost the nesting tells nested rows side by side; an overlay can put this one in its"
                            + " place.");
        }
    }
}
