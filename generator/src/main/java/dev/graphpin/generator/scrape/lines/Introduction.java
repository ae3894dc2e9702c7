package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Texts;
import dev.graphpin.generator.scrape.lines.Headings.Part;
import dev.graphpin.generator.scrape.lines.Headings.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the first section: version, title, description. Not for several threads. */
final class Introduction {
    /** {@code Graph API Reference v19.0: Album - Documentation - …}, the browser's title. */
    private static final Pattern DOCUMENT = Pattern.compile("Graph API Reference (v\\d{1,3}\\.\\d{1,2})\\b");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w-])(?:url|source|source[_ ]url|url[_ ]source|canonical)[:=]\\s{0,4}[\"']?(https://developers\\.facebook\\.com/[^\\s\"'<>]{1,500})",
            Pattern.CASE_INSENSITIVE);

    private static final String OUTDATED = "refers to an outdated version";

    private final StringBuilder description = new StringBuilder();
    private @Nullable String title;
    private @Nullable String version;
    private @Nullable String documentVersion;
    private @Nullable String url;
    private boolean titleNext;

    /** Whether a heading is the page's title: the first of the first level, or any before the first section. */
    boolean isTitle(Block.Heading heading, Section section) {
        return title == null && section == Section.OVERVIEW && heading.level() <= 2;
    }

    void title(String words) {
        title = words.isEmpty() ? null : words;
        description.setLength(0);
    }

    /** A paragraph before the first section. */
    void prose(String text, Part part) {
        String words = VersionLine.afterNotice(Texts.collapse(text));
        int end = VersionLine.end(words);
        if (titleNext && title == null && VersionLine.isVersion(words)) {
            version = words;
        } else if (end >= 0) {
            version = VersionLine.version(words);
            String rest = words.substring(end).strip();
            titleNext = title == null;
            if (!rest.isEmpty() && title == null) {
                firstLine(text);
            }
        } else if (titleNext && title == null) {
            firstLine(text);
        } else {
            metadata(words);
            if (title != null && part == Part.INTRODUCTION && !words.contains(OUTDATED)) {
                description.append(description.isEmpty() ? "" : " ").append(words);
            }
        }
    }

    /** A title that no underline marks: the rest of its line; the lines after it are the description. */
    private void firstLine(String text) {
        String lines = text.strip();
        int lineEnd = lines.indexOf('\n') < 0 ? lines.length() : lines.indexOf('\n');
        int from = Math.max(0, VersionLine.end(lines));
        title(Texts.collapse(lines.substring(Math.min(from, lineEnd), lineEnd)));
        description.append(Texts.collapse(lines.substring(lineEnd)));
    }

    private void metadata(String words) {
        Matcher document = DOCUMENT.matcher(words);
        if (documentVersion == null && document.find()) {
            documentVersion = document.group(1);
        }
        Matcher address = ADDRESS.matcher(words);
        if (url == null && address.find()) {
            url = address.group(1);
        }
    }

    @Nullable
    String title() {
        return title;
    }

    /** From the version selector, or else from the browser's title; null when neither tells. */
    @Nullable
    String version() {
        return version == null ? documentVersion : version;
    }

    @Nullable
    String url() {
        return url;
    }

    @Nullable
    String description() {
        return description.isEmpty() ? null : description.toString();
    }
}
