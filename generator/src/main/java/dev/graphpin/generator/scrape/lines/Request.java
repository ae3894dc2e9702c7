package dev.graphpin.generator.scrape.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading that is a request, as the layout of 2026 has it: {@code POST /{ad_set_id}}, or the path alone.
 *
 * @param method null when the heading has only the path
 */
record Request(@Nullable String method, String path) {
    private static final Pattern HEADING =
            Pattern.compile("(?:(GET|POST|DELETE) )?(?:/?v\\d{1,3}\\.\\d{1,2})?(/[\\w{}.<>/-]{1,300})");

    /** The request a heading is; null when it is none. */
    static @Nullable Request in(String heading) {
        Matcher m = HEADING.matcher(heading);
        return m.matches() ? new Request(m.group(1), m.group(2)) : null;
    }
}
