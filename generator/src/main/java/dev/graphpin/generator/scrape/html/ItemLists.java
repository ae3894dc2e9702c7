package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Page.Item;
import java.util.ArrayList;
import java.util.List;

/** Lists of items that a hand-written page gives in two tables, the second under "Deprecated Fields". */
final class ItemLists {
    private static final String DEPRECATED = "deprecated";

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
                items.set(at, with(items.get(at), items.get(at).flags(), nested));
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
        return with(
                item, flags, item.parameters().stream().map(ItemLists::flagged).toList());
    }

    static Item with(Item item, List<String> flags, List<Item> nested) {
        return new Item(
                item.name(),
                item.type(),
                item.values(),
                flags,
                item.defaultValue(),
                item.link(),
                item.description(),
                nested,
                item.line());
    }
}
