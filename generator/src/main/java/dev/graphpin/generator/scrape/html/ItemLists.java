package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Page.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of items as hand-written pages have them: in two tables, the second under "Deprecated Fields", or without a table. */
final class ItemLists {
    private static final String DEPRECATED = "deprecated";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,100}");

    private ItemLists() {}

    /**
     * Adds deprecated items to a list. One that is in the list already is not deprecated itself: the page repeats it to
     * hold the nested ones that are.
     */
    static void addDeprecated(List<Item> items, List<Item> deprecated) {
        for (Item item : deprecated) {
            int at = indexOf(items, item.name());
            if (at < 0) {
                items.add(flagged(item));
            } else {
                List<Item> nested = new ArrayList<>(items.get(at).parameters());
                addDeprecated(nested, item.parameters());
                items.set(at, items.get(at).with(nested));
            }
        }
    }

    private static int indexOf(List<Item> items, String name) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Item flagged(Item item) {
        List<String> flags = new ArrayList<>(item.flags());
        if (!flags.contains(DEPRECATED)) {
            flags.add(DEPRECATED);
        }
        return item.with(flags, item.description())
                .with(item.parameters().stream().map(ItemLists::flagged).toList());
    }

    /**
     * Items that a hand-written page lists by their names alone, each in a line of its own, after words that end in a colon;
     * nothing is said of their types.
     */
    static List<Item> named(Section section, Findings findings) {
        List<Item> items = new ArrayList<>();
        boolean announced = false;
        for (String line : section.prose().lines()) {
            if (announced && NAME.matcher(line).matches()) {
                int at = findings.lines().words(">" + line + "<");
                items.add(new Item(line, null, List.of(), List.of(), null, null, null, List.of(), at));
            } else if (!items.isEmpty()) {
                return items;
            } else {
                announced = line.endsWith(":");
            }
        }
        return items;
    }
}
