package dev.graphpin.generator.scrape.lines;

/**
 * Headings that are underlined. The glued flavour writes a heading behind the line before it
 * ({@code … on this endpoint.Updating} over {@code --------}); its underline is as long as the heading.
 */
final class Underline {
    private Underline() {}

    static boolean isUnderline(String line) {
        return line.length() >= 3
                && (line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-'));
    }

    /** Where in its line the heading begins that {@code underline} marks; -1 when the line is no heading and the mark a rule. */
    static int headingAt(String line, String underline) {
        int suffix = line.length() - underline.length();
        if (suffix <= 0) {
            return isTooLong(line) ? -1 : 0;
        }
        int known = knownAt(line);
        if (known >= 0) {
            return known;
        }
        int version = afterVersion(line);
        if (version >= 0) {
            return version;
        }
        boolean starts = Character.isUpperCase(line.charAt(suffix)) || line.charAt(suffix) == '`';
        boolean glued = starts && !Character.isWhitespace(line.charAt(suffix - 1));
        if (glued) {
            return suffix;
        }
        // Some converters draw every line the same; a title has no full stop.
        boolean drawn = underline.charAt(0) == '=' || (underline.length() > 3 && !line.endsWith("."));
        return drawn && !isTooLong(line) ? 0 : -1;
    }

    private static boolean isTooLong(String line) {
        return line.length() > 200;
    }

    /** A section's heading at the end of the line, glued to the full stop before it; -1 when there is none. */
    private static int knownAt(String line) {
        int from = line.length();
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        boolean glued = from == 0 || !Character.isWhitespace(line.charAt(from - 1));
        return glued && Headings.section(line.substring(from)) != null ? from : -1;
    }

    /** Behind {@code Graph API Versionv19.0}; -1 when the line does not begin so. */
    private static int afterVersion(String line) {
        int end = VersionLine.end(line);
        return end > 0 && end < line.length() ? end : -1;
    }
}
