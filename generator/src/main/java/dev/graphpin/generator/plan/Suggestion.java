package dev.graphpin.generator.plan;

import dev.graphpin.spec.check.Untrusted;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;

/** Guesses what somebody meant. */
final class Suggestion {
    private static final int MOST_LISTED = 10;

    private Suggestion() {}

    static String hint(String wrong, Collection<String> known) {
        return new TreeSet<>(known)
                .stream()
                        .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 3))
                        .min(Comparator.comparingInt(name -> distance(wrong, name)))
                        .map(name -> "did you mean " + Untrusted.quote(name) + "?")
                        .orElseGet(() -> "it has "
                                + String.join(
                                        ", ",
                                        new TreeSet<>(known)
                                                .stream()
                                                        .limit(MOST_LISTED)
                                                        .map(Untrusted::quote)
                                                        .toList())
                                + (known.size() > MOST_LISTED ? ", …" : ""));
    }

    /** How many letters have to be changed, put in or left out; letter case does not count. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
