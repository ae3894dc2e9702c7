package dev.graphpin.spec.yaml;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant by a misspelt word. */
public final class Suggestions {
    private Suggestions() {}

    /** {@code did you mean 'flags'?}, or the list of what is known; null when nothing is. */
    public static @Nullable String hint(String word, Collection<String> known) {
        String nearest = nearest(word, known);
        if (nearest != null) {
            return "did you mean '" + nearest + "'?";
        }
        return known.isEmpty() || known.size() > 20 ? null : "known here: " + String.join(", ", known);
    }

    private static @Nullable String nearest(String word, Collection<String> known) {
        int allowed = Math.max(1, Math.min(word.length(), 12) / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .filter(candidate -> distance(word, candidate) <= allowed)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** Edits, two letters that changed places being one; upper and lower case alike. Lengths are near each other here, and known words short. */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        int[] last = row(0, b.length());
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(i, b.length());
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (isSame(a, i - 1, b, j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && isSame(a, i - 1, b, j - 2) && isSame(a, i - 2, b, j - 1)) {
                    row[j] = Math.min(row[j], above[j - 2] + 1);
                }
            }
            above = last;
            last = row;
        }
        return last[b.length()];
    }

    /** The row of a word's first letters, before it is held against another word of that length. */
    private static int[] row(int letters, int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = letters == 0 ? j : letters;
        }
        return row;
    }

    private static boolean isSame(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
