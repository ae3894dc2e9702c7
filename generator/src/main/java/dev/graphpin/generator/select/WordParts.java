package dev.graphpin.generator.select;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes type words apart at their brackets: {@code list<numeric string>} has the parts {@code list} and {@code numeric string}. */
final class WordParts {
    private static final Pattern PART = Pattern.compile("[^<>{}\\[\\](),:|]+");

    private WordParts() {}

    /** Replaces each part that is the word. A part before a colon is the name of a member and stays. */
    static String replace(String words, String word, String replacement) {
        Matcher parts = PART.matcher(words);
        StringBuilder out = new StringBuilder();
        while (parts.find()) {
            String part = parts.group();
            boolean isName = parts.end() < words.length() && words.charAt(parts.end()) == ':';
            String put = part.strip().equals(word) && !isName ? part.replace(word, replacement) : part;
            parts.appendReplacement(out, Matcher.quoteReplacement(put));
        }
        return parts.appendTail(out).toString();
    }
}
