package dev.graphpin.generator.scrape.html;

import dev.graphpin.spec.model.Operation.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the first or second level with the sections under it.
 *
 * @param role what the heading's words announce
 * @param sections the first is the heading's own
 */
record Card(Role role, List<Section> sections) {
    Card {
        sections = List.copyOf(sections);
    }

    /** What a card is about. Generated pages say Creating, hand-written ones Publishing as well. */
    enum Role {
        READING,
        CREATING,
        UPDATING,
        DELETING,
        /** Hand-written pages only. */
        EDGES,
        /** Hand-written pages only. */
        FIELDS,
        /** The title card, and whatever else a page tells. */
        OTHER;

        /** @param name the title in lower case */
        static Role of(String name) {
            return switch (name) {
                case "reading", "read" -> READING;
                case "creating", "create", "publishing", "publish" -> CREATING;
                case "updating", "update", "publishing and updating", "creating and updating" -> UPDATING;
                case "deleting", "delete" -> DELETING;
                case "edges" -> EDGES;
                case "fields" -> FIELDS;
                default -> OTHER;
            };
        }

        /** The action of what the card writes; null when it writes nothing. */
        @Nullable
        Action action() {
            return switch (this) {
                case CREATING -> Action.CREATE;
                case UPDATING -> Action.UPDATE;
                case DELETING -> Action.DELETE;
                default -> null;
            };
        }
    }

    /**
     * The same cards where a page that is written by hand has headings in words of its own: "Retrieve Properties", "Set/Update
     * Properties". To be asked only where no heading is one of the usual: a verb may begin any heading of prose.
     */
    static List<Card> inOwnWords(List<Card> cards) {
        return cards.stream()
                .map(card -> new Card(card.ownRole(), card.sections))
                .toList();
    }

    private Role ownRole() {
        String title = head().name();
        boolean typed = head().tables().stream()
                .map(table -> table.what().columns())
                .anyMatch(columns -> columns != null && columns.kind() == Columns.Kind.ITEMS && columns.type() >= 0);
        if (typed && title.endsWith("properties")) {
            return Role.FIELDS;
        }
        return switch (title.split("[\\s/]", 2)[0]) {
            case "retrieve", "retrieving", "get", "read" -> Role.READING;
            case "set", "update", "updating" -> Role.UPDATING;
            case "create", "creating" -> Role.CREATING;
            case "delete", "deleting" -> Role.DELETING;
            default -> Role.OTHER;
        };
    }

    Section head() {
        return sections.get(0);
    }

    /** Groups sections into cards; what stands before the first card heading is a card of its own. */
    static List<Card> of(List<Section> sections) {
        List<Card> cards = new ArrayList<>();
        List<Section> open = new ArrayList<>();
        for (Section section : sections) {
            if (section.level() > 0 && section.level() <= 2 && !open.isEmpty()) {
                cards.add(card(open));
                open.clear();
            }
            open.add(section);
        }
        if (!open.isEmpty()) {
            cards.add(card(open));
        }
        return cards;
    }

    private static Card card(List<Section> sections) {
        return new Card(Role.of(sections.get(0).name()), sections);
    }
}
