package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcements;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a capture goes on to the end of its page.
 *
 * <p>Generated pages have a section for reading, and one for each of creating, updating and deleting, even where there is nothing
 * to write; the last of them says so, or announces operations, each with its return type. A page that lacks any of that ends too
 * early. Hand-written pages and those of the layout of 2026 have the sections they need; but no page ends with a heading, with the
 * header of a table, or within a row, a sample or a link.
 *
 * <p>A final line end tells nothing: renderings end without one. Nor can anything tell that a list of error codes, the last thing
 * on most pages, is cut between two rows.
 */
final class Completeness {
    private static final String FIRST = "reading";
    private static final List<String> SECTIONS = List.of(FIRST, "creating", "updating", "deleting");
    private static final int LONGEST_LINK = 2_000;
    private static final Pattern OPEN_LINK = Pattern.compile("\\[[^\\]\\n]{0,1000}$|\\]\\([^)\\s]{0,2000}$");

    private final Set<String> seen = new HashSet<>();
    private boolean generated = true;
    private @Nullable Block last;
    /** Whether the section has come to what ends it. */
    private boolean ended;

    private boolean returns;

    void see(Block block) {
        last = block;
        if (block instanceof Block.Properties) {
            generated = false;
        } else if (block instanceof Block.Heading heading) {
            heading(heading.text().strip());
        } else if (block instanceof Block.Prose prose) {
            words(prose.text());
        } else if (block instanceof Block.Code code) {
            words(code.text());
        } else if (block instanceof Block.Errors) {
            ended = true;
        }
    }

    private void heading(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        seen.add(key);
        boolean section = SECTIONS.contains(key);
        Headings.Part part = Headings.part(text);
        returns = part == Headings.Part.RETURNS;
        ended &= !section && part != Headings.Part.ERRORS;
        boolean ownWords = Headings.section(text) != null && !section && !key.equals("overview");
        generated &= !ownWords && Request.in(text) == null;
    }

    private void words(String text) {
        if (!Announcements.find(text).isEmpty()) {
            ended = false;
        } else {
            ended |= Announcements.refuses(text) || Announcements.edgesOnly(text) >= 0 || (returns && isWhole(text));
        }
    }

    /** Whether a return type ends: its brackets are closed, and it is not just the first letters of one. */
    private static boolean isWhole(String text) {
        return !"Struct".startsWith(text.strip())
                && text.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum() == 0;
    }

    /** @param text the capture */
    void check(String text, Findings findings) {
        List<String> missing =
                SECTIONS.stream().filter(section -> !seen.contains(section)).toList();
        boolean whole = generated && seen.contains(FIRST);
        if (whole && !missing.isEmpty()) {
            findings.cut("The capture ends too early: the sections " + missing + " are missing.");
        } else if (endsWithNothing()) {
            findings.cut("The capture ends with a heading, or the header of a table, and nothing under it.");
        } else if (whole && !ended) {
            findings.cut("The capture ends before its last section says what it announces.");
        } else if (OPEN_LINK.matcher(tail(text)).find()) {
            findings.cut("The capture ends in the middle of a link.");
        }
    }

    /** All that a link's beginning may stand in, so that no page makes the search long. */
    private static String tail(String text) {
        String whole = text.stripTrailing();
        return whole.substring(Math.max(0, whole.length() - LONGEST_LINK));
    }

    private boolean endsWithNothing() {
        if (last instanceof Block.Heading heading) {
            // Renderings lose a table all of whose words are links, as those of edges are.
            return Headings.isKnown(heading.text()) && Headings.part(heading.text()) != Headings.Part.EDGES;
        }
        return (last instanceof Block.Fields fields && fields.rows().isEmpty())
                || (last instanceof Block.Parameters parameters
                        && parameters.rows().isEmpty())
                || (last instanceof Block.Named named && named.rows().isEmpty())
                || (last instanceof Block.Properties properties
                        && properties.rows().isEmpty())
                || (last instanceof Block.Errors errors && errors.rows().isEmpty());
    }
}
