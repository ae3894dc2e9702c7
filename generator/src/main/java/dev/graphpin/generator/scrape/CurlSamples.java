package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.Announcements.Sample;
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

    private static final String ME = "/me/";
    private static final Pattern READS = Pattern.compile("(?:^|\\s)(?:-X\\s?|--request[\\s=])[\"']?GET\\b");
    private static final Pattern WRITES = Pattern.compile("(?:-X\\s?|--request[\\s=])[\"']?(POST|DELETE)\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://graph\\.facebook\\.com/(?:v\\d{1,3}\\.\\d{1,2}/)?([^\\s?\"']*+)");
    private static final Pattern FIELDS = Pattern.compile("[?&\\s\"']fields=");
    private static final Pattern PATH =
            Pattern.compile("(?:me(?=/)|[{<][\\w-]{1,100}[}>]|(?:[a-z]{1,40}[-_]){1,5}id|(?:[A-Z]{1,40}[-_]){1,5}ID)"
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
                if (path == null || path.startsWith(ME)) {
                    return null;
                }
                paths.add(path);
            }
        }
        return paths.size() == 1 ? paths.iterator().next() : null;
    }

    /**
     * The request of a sample that writes, {@code curl -X DELETE https://graph.facebook.com/v2.6/me/messenger_profile?…}; null when
     * it is none, or its path is not told as surely as that of one that reads. Here {@code /me} may stand for the placeholder, as
     * the section says what the sample is for.
     */
    public static @Nullable Sample writing(String sample) {
        String words = sample.strip();
        Matcher method = WRITES.matcher(words);
        if (!words.startsWith("curl ") || !method.find()) {
            return null;
        }
        String path = pathIn(words);
        return path == null ? null : new Sample(method.group(1), null, path);
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
