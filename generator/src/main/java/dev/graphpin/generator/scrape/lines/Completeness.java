package dev.graphpin.generator.scrape.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a page has all that generated pages have: a section for reading, and one for each of creating, updating and
 * deleting, even where there is nothing to write. A page that lacks the last of them ends too early.
 *
 * <p>Hand-written pages and those of the layout of 2026 have the sections they need; nothing is said about their end.
 */
final class Completeness {
    private static final String FIRST = "reading";
    private static final List<String> SECTIONS = List.of(FIRST, "creating", "updating", "deleting");

    private final Set<String> seen = new HashSet<>();
    private boolean generated = true;

    void see(Block block) {
        if (block instanceof Block.Properties) {
            generated = false;
        } else if (block instanceof Block.Heading heading) {
            String text = heading.text().strip();
            String key = text.toLowerCase(Locale.ROOT);
            seen.add(key);
            boolean ownWords = Headings.section(text) != null && !SECTIONS.contains(key) && !key.equals("overview");
            generated &= !ownWords && Request.in(text) == null;
        }
    }

    void check(Findings findings) {
        List<String> missing =
                SECTIONS.stream().filter(section -> !seen.contains(section)).toList();
        if (generated && seen.contains(FIRST) && !missing.isEmpty()) {
            findings.cut("The capture ends too early: the sections " + missing + " are missing.");
        }
    }
}
