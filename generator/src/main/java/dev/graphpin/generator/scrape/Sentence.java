package dev.graphpin.generator.scrape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the site writes the same everywhere, in whatever case, with white space of any kind between its words. A text is
 * searched for its first word before the pattern is tried, as most texts do not hold even that. Holds no state.
 */
final class Sentence {
    /** One blank of any kind or more; the text of a page is not collapsed here, so that offsets stay the caller's. */
    static final String GAP = "[\\s\\u00a0\\u202f]++";

    private final String first;
    private final boolean wordEnds;
    private final Pattern pattern;

    /**
     * @param first the first word, or its first letters, without what is special in a pattern
     * @param rest a pattern of the rest, written with plain blanks
     */
    Sentence(String first, String rest) {
        this.first = first;
        this.wordEnds = rest.startsWith(" ");
        this.pattern = Pattern.compile((first + rest).replace(" ", GAP), Pattern.CASE_INSENSITIVE);
    }

    /** Whether the text holds the sentence. */
    boolean isIn(String text) {
        return find(text) != null;
    }

    /** The first place where the text holds the sentence; null for none. */
    @Nullable
    Matcher find(String text) {
        for (int at = next(first, text, 0); at >= 0; at = next(first, text, at + 1)) {
            Matcher found = at(text, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first place where the text holds one of two sentences; null for none. */
    static @Nullable Matcher first(Sentence one, Sentence other, String text) {
        Matcher a = one.find(text);
        Matcher b = other.find(text);
        return a == null || (b != null && b.start() < a.start()) ? b : a;
    }

    /** The sentence as it stands at an offset of a text; null when it does not. */
    @Nullable
    Matcher at(String text, int offset) {
        int end = offset + first.length();
        if (wordEnds && (end >= text.length() || !Texts.isSpace(text.charAt(end)))) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).region(offset, text.length());
        return matcher.lookingAt() ? matcher : null;
    }

    /** The offset where a word, in whatever case, stands next; -1 for none. */
    static int next(String word, String text, int from) {
        char upper = Character.toUpperCase(word.charAt(0));
        char lower = Character.toLowerCase(upper);
        for (int at = from; at <= text.length() - word.length(); at++) {
            char c = text.charAt(at);
            if ((c == upper || c == lower) && text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }
}
