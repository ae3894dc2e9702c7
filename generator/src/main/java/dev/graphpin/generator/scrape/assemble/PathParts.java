package dev.graphpin.generator.scrape.assemble;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A documented path, taken apart: {@code /act_{ad_account_id}/assigned_users} has the owner's placeholder
 * {@code ad_account} and the edge {@code assigned_users}.
 *
 * @param placeholder what the first part stands for, in snake case and without its {@code _id}; null when the first part is a
 *     fixed word
 * @param first the first part as documented; empty for the root
 * @param edge the rest; null when there is none. An edge of an edge keeps its slash.
 */
record PathParts(
        @Nullable String placeholder,
        String first,
        @Nullable String edge) {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:[a-z]+_)?[{<]([^}>]+)[}>]");
    /** Hand-written pages leave the braces out now and then: {@code /page-id/feed}. */
    private static final Pattern BARE = Pattern.compile("([a-z]+(?:[-_][a-z]+)*[-_]id)");

    static PathParts of(String path) {
        List<String> parts = Arrays.stream(
                        path.replaceFirst("[?#].*", "").strip().split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return new PathParts(null, "", null);
        }
        String first = parts.get(0);
        String edge = parts.size() == 1 ? null : String.join("/", parts.subList(1, parts.size()));
        return new PathParts(stem(first), first, edge);
    }

    /**
     * A documented path as a template: a placeholder written by hand as {@code /page-id} or {@code /<PAGE_ID>} gets its braces,
     * and the query of a sample is left out. Everything else stays as it is.
     */
    static String template(String path) {
        String bare = path.replaceFirst("[?#].*", "").strip();
        String first = of(bare).first();
        if (stem(first) == null || first.contains("{")) {
            return bare;
        }
        String word = first.replaceAll("[<>]", "").toLowerCase(Locale.ROOT);
        return bare.replaceFirst(Pattern.quote(first), Matcher.quoteReplacement("{" + word + "}"));
    }

    private static @Nullable String stem(String first) {
        String lower = first.toLowerCase(Locale.ROOT);
        for (Pattern pattern : List.of(PLACEHOLDER, BARE)) {
            Matcher matcher = pattern.matcher(lower);
            if (matcher.matches()) {
                String snake = matcher.group(1).strip().replaceAll("[^a-z0-9]+", "_");
                String stem = snake.replaceFirst("_id$", "");
                return stem.isEmpty() ? null : stem;
            }
        }
        return null;
    }
}
