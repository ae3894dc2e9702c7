package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much two elements are alike, from 0 to 1: half by their names, half by what they hold. */
final class Likeness {
    private static final double PERCENT = 100.0;

    private Likeness() {}

    static double of(String oldName, Element old, String newName, Element now) {
        double content = content(old, now);
        return content < 0 ? 0 : Math.round((names(oldName, newName) + content) / 2 * PERCENT) / PERCENT;
    }

    /** Less than zero when they cannot be the same thing at all. */
    private static double content(Element old, Element now) {
        if (old instanceof Element.OfNode a && now instanceof Element.OfNode b) {
            return shared(a.node().fields().keySet(), b.node().fields().keySet());
        } else if (old instanceof Element.OfField a && now instanceof Element.OfField b) {
            return types(a.field().type(), b.field().type());
        } else if (old instanceof Element.OfParameter a && now instanceof Element.OfParameter b) {
            return types(a.parameter().type(), b.parameter().type());
        } else if (old instanceof Element.OfReturnField a && now instanceof Element.OfReturnField b) {
            return types(a.type(), b.type());
        } else if (old instanceof Element.OfEdge a && now instanceof Element.OfEdge b) {
            return a.edge().target() == null && b.edge().target() == null
                    ? 0.5
                    : types(a.edge().target(), b.edge().target());
        }
        return -1;
    }

    private static double types(@Nullable TypeNotation old, @Nullable TypeNotation now) {
        return old != null && now != null && old.type().equals(now.type()) ? 1 : 0;
    }

    /** The better of common words and common letters. */
    private static double names(String old, String now) {
        String a = old.toLowerCase(Locale.ROOT);
        String b = now.toLowerCase(Locale.ROOT);
        return Math.max(
                shared(words(a), words(b)),
                1 - (double) distance(a, b) / Math.max(1, Math.max(a.length(), b.length())));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(name.split("[^a-z0-9]+", -1)));
        words.remove("");
        return words;
    }

    /** What two sets share, of all that they have together. */
    private static double shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
