package dev.graphpin.generator.scrape.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table's header says of its columns. The words decide, not their order.
 *
 * @param kind what the rows are
 * @param name index of the column of names or codes
 * @param type index of the column of types, -1 when types stand under the names or are not given
 * @param description index of the column of descriptions, -1 for none
 * @param required index of the column that says whether something is required, -1 for none
 * @param size number of columns
 */
record Columns(Kind kind, int name, int type, int description, int required, int size) {

    /** What the rows of a table are. */
    enum Kind {
        /** Fields of a generated page. */
        FIELDS,
        /** Parameters of a generated page, or items of a hand-written one; the heading tells. */
        ITEMS,
        EDGES,
        ERRORS,
        /** Pairs of a kind of requirement and what meets it. */
        REQUIREMENTS,
        /** An index of nodes. */
        NODES
    }

    private static final Map<String, Kind> NAMES = Map.ofEntries(
            Map.entry("field", Kind.FIELDS),
            Map.entry("name", Kind.ITEMS),
            Map.entry("parameter", Kind.ITEMS),
            Map.entry("parameters", Kind.ITEMS),
            Map.entry("parameter name", Kind.ITEMS),
            Map.entry("field name", Kind.ITEMS),
            Map.entry("property", Kind.ITEMS),
            Map.entry("properties", Kind.ITEMS),
            Map.entry("property name", Kind.ITEMS),
            Map.entry("edge", Kind.EDGES),
            Map.entry("edge name", Kind.EDGES),
            Map.entry("error", Kind.ERRORS),
            Map.entry("error code", Kind.ERRORS),
            Map.entry("node", Kind.NODES));

    /** Reads a header; null when a column is not known, or none names the rows. */
    static @Nullable Columns of(List<String> header) {
        Kind kind = null;
        int name = -1;
        int type = -1;
        int description = -1;
        int required = -1;
        for (int i = 0; i < header.size(); i++) {
            String word = header.get(i).toLowerCase(Locale.ROOT);
            switch (word) {
                case "type" -> type = i;
                case "description" -> description = i;
                case "required" -> required = i;
                default -> {
                    if (name >= 0 || !NAMES.containsKey(word)) {
                        return null;
                    }
                    name = i;
                    kind = NAMES.get(word);
                }
            }
        }
        if (kind == null && type == 0 && description == 1) {
            return new Columns(Kind.REQUIREMENTS, 0, -1, 1, -1, header.size());
        }
        return kind == null ? null : new Columns(kind, name, type, description, required, header.size());
    }
}
