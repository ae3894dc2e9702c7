package dev.graphpin.generator.scrape.lines;

import java.util.Locale;
import java.util.Map;

/** The headings of a reference page. They have kept their words from 2018 to today. */
final class Headings {
    private static final Map<String, Section> SECTIONS = Map.ofEntries(
            Map.entry("overview", Section.OVERVIEW),
            Map.entry("reading", Section.READING),
            Map.entry("read", Section.READING),
            Map.entry("creating", Section.CREATING),
            Map.entry("create", Section.CREATING),
            Map.entry("publishing", Section.CREATING),
            Map.entry("publish", Section.CREATING),
            Map.entry("updating", Section.UPDATING),
            Map.entry("update", Section.UPDATING),
            Map.entry("publishing and updating", Section.UPDATING),
            Map.entry("creating and updating", Section.UPDATING),
            Map.entry("deleting", Section.DELETING),
            Map.entry("delete", Section.DELETING));

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("parameters", Part.PARAMETERS),
            Map.entry("query string parameters", Part.PARAMETERS),
            Map.entry("request parameters", Part.PARAMETERS),
            Map.entry("modifiers", Part.PARAMETERS),
            Map.entry("deprecated fields", Part.DEPRECATED),
            Map.entry("return value", Part.RESPONSE),
            Map.entry("return values", Part.RESPONSE),
            Map.entry("returns", Part.RESPONSE),
            Map.entry("fields", Part.FIELDS),
            Map.entry("edges", Part.EDGES),
            Map.entry("error codes", Part.ERRORS),
            Map.entry("validation rules", Part.ERRORS),
            Map.entry("return type", Part.RETURNS),
            Map.entry("requirements", Part.REQUIREMENTS),
            Map.entry("permissions", Part.PERMISSIONS),
            Map.entry("feature permissions", Part.FEATURE_PERMISSIONS),
            Map.entry("new page experience", Part.NEW_PAGE_EXPERIENCE),
            Map.entry("default public profile fields", Part.FIELD_SET),
            Map.entry("data", Part.DATA),
            Map.entry("paging", Part.PAGING),
            Map.entry("summary", Part.SUMMARY),
            Map.entry("example", Part.OTHER),
            Map.entry("examples", Part.OTHER),
            Map.entry("limitations", Part.OTHER),
            Map.entry("notes", Part.OTHER),
            Map.entry("response", Part.RESPONSE));

    private Headings() {}

    /** The five parts of a page. */
    enum Section {
        OVERVIEW,
        READING,
        CREATING,
        UPDATING,
        DELETING;

        boolean writes() {
            return this != OVERVIEW && this != READING;
        }
    }

    /** What a section's own headings announce. */
    enum Part {
        /** Before the first heading of a section or operation. */
        INTRODUCTION,
        PARAMETERS,
        FIELDS,
        /** Of hand-written pages: fields or parameters in a table of their own. */
        DEPRECATED,
        EDGES,
        ERRORS,
        RETURNS,
        REQUIREMENTS,
        PERMISSIONS,
        FEATURE_PERMISSIONS,
        NEW_PAGE_EXPERIENCE,
        FIELD_SET,
        DATA,
        PAGING,
        SUMMARY,
        /** What a hand-written page says is answered. */
        RESPONSE,
        OTHER
    }

    /** The section a heading begins; null when it begins none. */
    static @org.jspecify.annotations.Nullable Section section(String heading) {
        return SECTIONS.get(key(heading));
    }

    /** The part a heading begins. */
    static Part part(String heading) {
        String key = key(heading);
        boolean fieldSet = key.startsWith("default ") && key.endsWith(" fields");
        return fieldSet ? Part.FIELD_SET : PARTS.getOrDefault(key, Part.OTHER);
    }

    /** Whether the words are a heading that generated pages have. */
    static boolean isKnown(String heading) {
        return SECTIONS.containsKey(key(heading)) || PARTS.containsKey(key(heading));
    }

    private static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT).strip();
    }
}
