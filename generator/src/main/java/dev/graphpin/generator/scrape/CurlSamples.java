package dev.graphpin.generator.scrape;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path that the {@code curl} samples of a reading section call, for pages that have no HTTP sample.
 *
 * <p>It is told only when nothing is left to guess: the sample says {@code GET}, calls the Graph host once, asks for no fields
 * (which may belong to an edge), and begins at a placeholder, written {@code {page-id}}, {@code page-id} or {@code PAGE-ID}; and
 * all such samples agree. All patterns are linear in the length of the text. Holds no state.
 */
public final class CurlSamples {
    private CurlSamples() {}

    private static final Pattern READS = Pattern.compile("(?:^|\\s)(?:-X\\s?|--request[\\s=])[\"']?GET\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://graph\\.facebook\\.com/(?:v\\d{1,3}\\.\\d{1,2}/)?([^\\s?\"']*+)");
    private static final Pattern FIELDS = Pattern.compile("[?&\\s\"']fields=");
    private static final Pattern PATH =
            Pattern.compile("(?:\\{[\\w-]{1,100}}|(?:[a-z]{1,40}[-_]){1,5}id|(?:[A-Z]{1,40}[-_]){1,5}ID)"
                    + "(?:/[a-z][a-z_.]{0,100}){0,5}/?");

    /**
     * The path of the samples that read, in their own words: {@code /PAGE-ID}. Null when none tells it or they differ. Samples of
     * other kinds don't count.
     */
    public static @Nullable String path(Collection<String> samples) {
        Set<String> paths = new HashSet<>();
        for (String sample : samples) {
            String words = sample.strip();
            if (words.startsWith("curl ") && READS.matcher(words).find()) {
                String path = FIELDS.matcher(words).find() ? null : pathIn(words);
                if (path == null) {
                    return null;
                }
                paths.add(path);
            }
        }
        return paths.size() == 1 ? paths.iterator().next() : null;
    }

    private static @Nullable String pathIn(String command) {
        Matcher address = ADDRESS.matcher(command);
        if (!address.find()) {
            return null;
        }
        String path = address.group(1);
        return PATH.matcher(path).matches() && !address.find() ? "/" + path : null;
    }
}
