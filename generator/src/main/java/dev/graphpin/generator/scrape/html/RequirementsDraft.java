package dev.graphpin.generator.scrape.html;

import dev.graphpin.spec.model.Requirements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects what the reading section asks of a caller. Not for several threads. */
final class RequirementsDraft {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*|\\s+or\\s+");

    private final Set<String> accessTokens = new LinkedHashSet<>();
    private final Set<String> permissions = new LinkedHashSet<>();
    private final Set<String> features = new LinkedHashSet<>();
    private @Nullable Boolean newPageExperience;

    /** A table of pairs: a kind of requirement, and what meets it. */
    void pairs(Table table, Findings findings) {
        for (Element row : table.rows()) {
            List<Element> cells = Table.cells(row);
            String kind = cells.size() == 2 ? CellText.of(cells.get(0)).toLowerCase(Locale.ROOT) : "";
            switch (kind) {
                case "access tokens", "access token" -> accessTokens.addAll(words(cells.get(1)));
                case "permissions", "permission" -> permissions.addAll(words(cells.get(1)));
                case "features", "feature permissions", "feature" -> features.addAll(words(cells.get(1)));
                default -> Rows.notUnderstood(row, cells, findings);
            }
        }
    }

    /** A table whose first column names features that App Review grants. It looks like one of parameters and is none. */
    void features(Table table, Findings findings) {
        for (Element row : table.rows()) {
            List<Element> cells = Table.cells(row);
            String feature = cells.isEmpty() ? "" : CellText.of(cells.get(0));
            if (feature.isEmpty()) {
                Rows.notUnderstood(row, cells, findings);
            } else {
                features.add(feature);
            }
        }
    }

    /** The section that says whether the new Page experience is supported. */
    void newPageExperience(String words) {
        if (words.contains("not supported") || words.contains("isn't supported")) {
            newPageExperience = false;
        } else if (words.contains("is supported")) {
            newPageExperience = true;
        }
    }

    Requirements build() {
        return new Requirements(
                List.copyOf(accessTokens), List.copyOf(permissions), List.copyOf(features), newPageExperience);
    }

    /** The words of a cell: each link or code is one, else they are set apart by commas and line ends. */
    private static List<String> words(Element cell) {
        List<String> words = new ArrayList<>();
        for (Element marked : cell.select("a, code")) {
            if (marked.parents().stream()
                    .noneMatch(parent -> parent.normalName().equals("a"))) {
                words.add(CellText.of(marked));
            }
        }
        if (words.isEmpty()) {
            SEPARATOR.splitAsStream(CellText.of(cell)).forEach(words::add);
        }
        words.removeIf(String::isEmpty);
        return words;
    }
}
