package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
            new Pairing(
                            paired,
                            list,
                            locator,
                            findings,
                            Collections.newSetFromMap(new IdentityHashMap<>()),
                            new ArrayList<>())
                    .run();
        }
        return paired;
    }

    private Stream<Rows> depthFirst() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(Rows::depthFirst));
    }

    /**
     * Pairs one more list with what is paired already.
     *
     * @param mine the rows that this list has told so far
     * @param twice what it told again
     */
    private record Pairing(
            List<Rows> paired,
            Told<List<Item>> list,
            String locator,
            Findings findings,
            Set<Rows> mine,
            List<Item> twice) {

        void run() {
            boolean nests = list.source().carries() == Source.Carries.ALL
                    || list.what().stream().anyMatch(item -> !item.parameters().isEmpty());
            boolean othersNest = paired.stream().anyMatch(rows -> !rows.nested.isEmpty());
            if (!nests && othersNest) {
                flat();
            } else {
                level(list.what(), paired);
            }
            tellTwice();
        }

        private void level(List<Item> items, List<Rows> rows) {
            Map<String, Rows> byName = new LinkedHashMap<>();
            rows.forEach(row -> byName.putIfAbsent(row.name, row));
            for (Item item : items) {
                Rows row = byName.computeIfAbsent(item.name(), name -> added(name, rows));
                if (mine.contains(row)) {
                    twice.add(item);
                } else {
                    tell(row, item);
                    level(item.parameters(), row.nested);
                }
            }
        }

        private void flat() {
            for (Item item : list.what()) {
                Rows row = paired.stream()
                        .flatMap(Rows::depthFirst)
                        .filter(r -> r.name.equals(item.name()) && !mine.contains(r))
                        .findFirst()
                        .orElseGet(() -> added(item.name(), paired));
                tell(row, item);
            }
        }

        private static Rows added(String name, List<Rows> rows) {
            Rows row = new Rows(name, new ArrayList<>(), new ArrayList<>());
            rows.add(row);
            return row;
        }

        private void tell(Rows row, Item item) {
            mine.add(row);
            row.told.add(list.with(item, item.line()));
        }

        private void tellTwice() {
            if (twice.isEmpty()) {
                return;
            }
            String names = twice.stream()
                    .map(item -> item.name() + " (line " + item.line() + ")")
                    .collect(Collectors.joining(", "));
            findings.warn(
                    "spec-duplicate-row",
                    list.with(twice.get(0), twice.get(0).line()),
                    locator + ": stand in this list already, the first of each is taken: " + Findings.oneLine(names),
                    "A rendering that lost the nesting tells nested rows side by side; an overlay can put them in their"
                            + " place.");
        }
    }
}
