package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The header of a table, which tells what its rows are.
 *
 * @param kind what the rows are
 * @param columns the cells, plain
 */
record TableHeader(Kind kind, List<String> columns) {
    private static final Set<String> NAMES = Set.of(
            "property name",
            "property",
            "name",
            "field",
            "field name",
            "parameter",
            "parameter name",
            "edge",
            "edge name");
    private static final Set<String> TYPES = Set.of("type", "data type", "format");
    private static final Set<String> REQUIRED = Set.of("required");
    private static final Set<String> DESCRIPTIONS = Set.of("description");

    enum Kind {
        FIELDS,
        PARAMETERS,
        EDGES,
        ERRORS,
        /** {@code Name}, {@code Description}: parameters, or features, by the heading above. */
        NAMED,
        /** With a column for the type, as hand-written pages have it: fields, parameters or edges, by the heading above. */
        PROPERTIES,
        OTHER
    }

    TableHeader {
        columns = List.copyOf(columns);
    }

    static TableHeader of(List<String> cells) {
        List<String> columns = cells.stream()
                .map(cell -> Texts.collapse(InlineParser.parse(cell).text()))
                .toList();
        List<String> words =
                columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        return new TableHeader(kind(words), columns);
    }

    private static Kind kind(List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        boolean described = words.stream().anyMatch(DESCRIPTIONS::contains);
        if (words.size() > 2 && words.stream().anyMatch(TYPES::contains) && NAMES.contains(first)) {
            return Kind.PROPERTIES;
        }
        if (words.size() < 2 || !described || (words.size() > 2 && !NAMES.contains(first))) {
            return Kind.OTHER;
        }
        return switch (first) {
            case "field", "field name" -> Kind.FIELDS;
            case "parameter", "parameter name" -> Kind.PARAMETERS;
            case "edge", "edge name" -> Kind.EDGES;
            case "error", "error code", "code" -> Kind.ERRORS;
            case "name", "property name", "property" -> Kind.NAMED;
            default -> Kind.OTHER;
        };
    }

    /** The column of the type; -1 when it has none of its own. */
    int typeColumn() {
        return column(TYPES);
    }

    /** The column that says whether something is required; -1 when there is none. */
    int requiredColumn() {
        return column(REQUIRED);
    }

    /** The column of the description; -1 when there is none. */
    int descriptionColumn() {
        return column(DESCRIPTIONS);
    }

    private int column(Set<String> names) {
        for (int i = 0; i < columns.size(); i++) {
            if (names.contains(columns.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
