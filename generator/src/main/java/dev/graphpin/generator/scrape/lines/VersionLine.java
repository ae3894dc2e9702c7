package dev.graphpin.generator.scrape.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version selector above the title: {@code Graph API Versionv19.0}, often with the title glued to it. */
final class VersionLine {
    private static final Pattern LINE =
            Pattern.compile("(?:Graph|Marketing) API Version[\\s\\u00a0]{0,9}(v\\d{1,3}\\.\\d{1,2})?");

    private static final Pattern VERSION = Pattern.compile("v\\d{1,3}\\.\\d{1,2}");
    private static final Pattern AFTER_NOTICE =
            Pattern.compile("refers to an outdated version[^.]{0,40}\\.[^.]{0,60}\\.\\s?(?=Graph API Version)");

    private VersionLine() {}

    /** Whether a line is a version and nothing else, as selectors in renderings with links are told below their label. */
    static boolean isVersion(String line) {
        return VERSION.matcher(line).matches();
    }

    /** The selector where it is glued to the notice that the page is of an old version; else the line itself. */
    static String afterNotice(String line) {
        Matcher m = AFTER_NOTICE.matcher(line);
        return m.find() ? line.substring(m.end()) : line;
    }

    /** Where the selector ends in a line that begins with it; -1 when it does not. */
    static int end(String line) {
        Matcher m = LINE.matcher(line);
        return m.lookingAt() ? m.end() : -1;
    }

    /** The version a line that begins with the selector tells; null when it tells none. */
    static @Nullable String version(String line) {
        Matcher m = LINE.matcher(line);
        return m.lookingAt() ? m.group(1) : null;
    }
}
