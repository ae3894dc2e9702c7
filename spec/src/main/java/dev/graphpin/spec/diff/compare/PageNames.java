package dev.graphpin.spec.diff.compare;

import dev.graphpin.spec.model.Lock;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** By what a page is known again in another version and another rendering: its path in the reference, or its title. */
final class PageNames {
    private static final Pattern VERSION = Pattern.compile("/v[0-9]+\\.[0-9]+(?=/|$)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String REFERENCE = "/reference/";

    private PageNames() {}

    /** All names of a page; never empty, and two captures are of one page when they share a name. */
    static Set<String> of(String id, Lock.Capture capture) {
        Set<String> names = new LinkedHashSet<>();
        if (capture.url() != null) {
            String path =
                    VERSION.matcher(capture.url().replaceFirst("[?#].*$", "")).replaceAll("");
            int at = path.indexOf(REFERENCE);
            add(names, at < 0 ? path : path.substring(at + REFERENCE.length()));
        }
        if (capture.title() != null) {
            // Hand-written pages put their path behind the title: "Comment /{comment-id}".
            int path = capture.title().indexOf(" /");
            add(names, path < 0 ? capture.title() : capture.title().substring(0, path));
        }
        return names.isEmpty() ? Set.of(id) : names;
    }

    /** "User Accounts", "user/accounts/" and "user-accounts" are one name. */
    private static void add(Set<String> names, String text) {
        String plain = NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (!plain.isEmpty()) {
            names.add(plain);
        }
    }
}
