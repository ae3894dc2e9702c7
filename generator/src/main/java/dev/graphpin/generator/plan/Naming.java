package dev.graphpin.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * From wire names to Java identifiers. Every function is total and pure: any text, an empty one included, gives an identifier
 * of ASCII letters, digits and {@code _}, and the same text always the same one, whatever stands beside it. Two texts may give
 * one identifier; {@link Names} decides between them.
 *
 * <ul>
 *   <li>words end at every character that is no ASCII letter or digit, and where a lower-case letter or digit meets a capital;
 *   <li>a non-ASCII character is a word of its own, {@code u00e9}; a text without any word spells all its characters so;
 *   <li>what would start with a digit starts with {@code _}: {@code 100x100} is {@code _100x100};
 *   <li>a Java keyword, and what {@link Reserved} lists, gets {@code _} at its end: {@code class_};
 *   <li>an identifier of more than {@value #LONGEST} characters is cut and ends in a hash of the whole text.
 * </ul>
 */
public final class Naming {
    static final int LONGEST = 96;

    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)");
    private static final Pattern SHARED_PLURAL = Pattern.compile(".*([^aeiou]i|s|x|z|ch|sh)e");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private Naming() {}

    /** A method, a parameter or a local variable: {@code first_name} is {@code firstName}. */
    public static String member(String wire) {
        return finished(camelCase(wire), wire);
    }

    /**
     * A method for several of what English calls so: {@code AdCategory} is {@code adCategories}. What would be the plural of another word, too, has
     * {@code _} at its end, whether or not there is such a word: {@code buses} are several of {@code Bus}, and {@code buses_} of {@code Buse}.
     */
    public static String plural(String wire) {
        String one = camelCase(wire);
        if (SHARED_PLURAL.matcher(one).matches()) {
            return finished(one + "s_", wire);
        }
        String many = CONSONANT_Y.matcher(one).matches()
                ? one.substring(0, one.length() - 1) + "ies"
                : SIBILANT.matcher(one).matches() ? one + "es" : one + "s";
        return finished(many, wire);
    }

    private static String camelCase(String wire) {
        List<String> words = words(wire);
        StringBuilder name = new StringBuilder(words.get(0).toLowerCase(Locale.ROOT));
        words.subList(1, words.size()).forEach(word -> name.append(capitalized(word)));
        return name.toString();
    }

    /** A constant: {@code Dynamic Ads} is {@code DYNAMIC_ADS}. */
    public static String constant(String wire) {
        return finished(String.join("_", words(wire)).toUpperCase(Locale.ROOT), wire);
    }

    /** A part of a class name: {@code payment.subscriptions} is {@code PaymentSubscriptions}. */
    public static String type(String wire) {
        StringBuilder name = new StringBuilder();
        words(wire).forEach(word -> name.append(capitalized(word)));
        return finished(name.toString(), wire);
    }

    /** A node's class. A name that is a Java class name as it stands is kept: {@code URL}, {@code AdAccountDSARecommendation}. */
    public static String node(String wire) {
        return CLASS_NAME.matcher(wire).matches() ? finished(wire, wire) : type(wire);
    }

    /** Whether a text may stand between the dots of a package name. */
    public static boolean isPackagePart(String text) {
        return text.matches("[A-Za-z_][A-Za-z0-9_]*") && !text.equals("_") && !Reserved.isKeyword(text);
    }

    /** The wire name that a member's name comes from most naturally: {@code first_name} of {@code firstName}. */
    static String snake(String wire) {
        return String.join("_", words(wire)).toLowerCase(Locale.ROOT);
    }

    private static String finished(String name, String wire) {
        String started = Character.isDigit(name.charAt(0)) ? "_" + name : name;
        String cut = started.length() > LONGEST
                ? started.substring(0, LONGEST - 9) + "_" + Hash.of(wire).substring(0, 8)
                : started;
        return Reserved.isKeyword(cut) ? cut + "_" : cut;
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Never empty, and no word is. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean plain = isLetter(c) || isDigit(c);
            if (start < i && (!plain || (isUpper(c) && startsWord(text, i)))) {
                words.add(text.substring(start, i));
                start = i;
            }
            if (!plain) {
                start = i + Character.charCount(c);
                if (c > 0x7f) {
                    words.add(spelled(c));
                }
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        if (words.isEmpty()) {
            text.codePoints().forEach(c -> words.add(spelled(c)));
        }
        return words.isEmpty() ? List.of("empty") : words;
    }

    /** A capital after a lower-case letter or digit ({@code adAccount}), or the last of several ({@code URLFilter}). */
    private static boolean startsWord(String text, int i) {
        char before = text.charAt(i - 1);
        boolean lastOfSeveral = isUpper(before) && i + 1 < text.length() && isLower(text.charAt(i + 1));
        return isLower(before) || isDigit(before) || lastOfSeveral;
    }

    private static String spelled(int codePoint) {
        return String.format(Locale.ROOT, "u%04x", codePoint);
    }

    private static boolean isLetter(int c) {
        return isLower(c) || isUpper(c);
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
