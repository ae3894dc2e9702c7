package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.lines.Headings.Part;
import dev.graphpin.spec.model.Requirements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what the reading section asks of a caller. Not for several threads. */
final class RequirementsDraft {
    /** {@code User}, {@code Page}, {@code System User}; a cell that tells of cases is longer. */
    private static final Pattern TOKEN = Pattern.compile("[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?");

    private static final Pattern PERMISSION = Pattern.compile("[a-z][a-z0-9]{1,40}(?:_[a-z0-9]{1,40}){0,8}");
    private static final Pattern FEATURE = Pattern.compile("[A-Z][\\w ()/-]{2,80}");

    private final Set<String> accessTokens = new LinkedHashSet<>();
    private final Set<String> permissions = new LinkedHashSet<>();
    private final Set<String> features = new LinkedHashSet<>();
    private @Nullable Boolean newPageExperience;

    /** The rows of a table under one of the headings on requirements. */
    void table(Part part, Block.Other table, Findings findings) {
        for (List<String> row : table.rows()) {
            boolean read = part == Part.FEATURE_PERMISSIONS ? feature(row) : pair(row);
            if (!read) {
                findings.unparsed(
                        "page-requirement-not-understood",
                        table.line(),
                        "The requirement " + Findings.quote(Texts.collapse(String.join(" ", row)))
                                + " depends on more than the kind of requirement; it was left out.");
            }
        }
    }

    /** Names of features that were read as those of parameters, because they are set as code. */
    void features(List<String> names) {
        features.addAll(names);
    }

    /** The section that says whether the new Page experience is supported. */
    void newPageExperience(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (text.contains("not supported") || text.contains("isn't supported")) {
            newPageExperience = false;
        } else if (text.contains("is supported")) {
            newPageExperience = true;
        }
    }

    private boolean feature(List<String> row) {
        String name = Texts.collapse(InlineParser.parse(row.get(0)).text());
        return FEATURE.matcher(name).matches() && features.add(name);
    }

    private boolean pair(List<String> row) {
        if (row.size() != 2) {
            return false;
        }
        String kind = Texts.collapse(InlineParser.parse(row.get(0)).text()).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "access tokens", "access token" -> words(row.get(1), TOKEN, accessTokens);
            case "permissions", "permission" -> words(row.get(1), PERMISSION, permissions);
            case "features", "feature", "feature permissions" -> words(row.get(1), FEATURE, features);
            default -> false;
        };
    }

    private static boolean words(String cell, Pattern word, Set<String> into) {
        String plain = InlineParser.parse(cell).text();
        List<String> words = new ArrayList<>();
        for (String line : plain.split("\n", -1)) {
            Stream.of(line.split(",", -1))
                    .map(Texts::collapse)
                    .filter(w -> !w.isEmpty())
                    .forEach(words::add);
        }
        words.removeIf("None"::equals);
        boolean simple = words.stream().allMatch(w -> word.matcher(w).matches());
        if (simple) {
            into.addAll(words);
        }
        return simple;
    }

    Requirements build() {
        return new Requirements(
                List.copyOf(accessTokens), List.copyOf(permissions), List.copyOf(features), newPageExperience);
    }
}
