package dev.graphpin.generator.scrape;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Requirements;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one captured page says, in the page's own words, and nothing it does not say. Every text has its white space
 * collapsed, NBSP undone and escapes removed. {@code line} is one-based in the capture, 0 when unknown.
 *
 * @param file the capture as the user named it
 * @param form how the page was rendered
 * @param title the content's own heading: {@code User}, {@code User Accounts}; null when there is none
 * @param graphVersion {@code v19.0}; null when the page does not tell
 * @param url the page's address as the page has it (canonical, {@code og:url}, …); null when it does not tell
 * @param kind node, edge, or neither (index, notice, login page, …)
 * @param requirements what the reading section asks of a caller
 * @param read the reading section
 * @param operations in the page's order
 * @param unparsed how many rows, sections or sentences were not understood; each has its diagnostic
 * @param diagnostics sorted
 */
public record Page(
        String file,
        Form form,
        @Nullable String title,
        @Nullable String graphVersion,
        @Nullable String url,
        Kind kind,
        @Nullable String description,
        Requirements requirements,
        Reading read,
        List<Writing> operations,
        int unparsed,
        List<Diagnostic> diagnostics) {

    /** How a page was rendered. */
    public enum Form {
        HTML,
        MARKDOWN,
        TEXT
    }

    /** What a page is about. */
    public enum Kind {
        NODE,
        EDGE,
        OTHER
    }

    /** Whether an edge's {@code data} is a list or one node. */
    public enum Data {
        LIST,
        SINGLE
    }

    /**
     * The reading section.
     *
     * @param available false when the page says it cannot be read, or has no reading section
     * @param path {@code /{person-id}/}, from the HTTP sample, else from the curl samples; null when not told
     * @param parameters in order, nested ones inside
     * @param fields of the node, or those an edge adds to each node
     * @param summary fields of an edge's {@code summary} object
     * @param edges in order
     * @param errors in order
     * @param fieldSets name to field names: {@code public_profile}
     * @param data an edge's {@code data}; null for a node
     * @param target the node type an edge returns; null when not told
     * @param targetLink the address of that type; null when not linked
     */
    public record Reading(
            boolean available,
            @Nullable String path,
            List<Item> parameters,
            List<Item> fields,
            List<Item> summary,
            List<EdgeRow> edges,
            List<ErrorRow> errors,
            Map<String, List<String>> fieldSets,
            @Nullable Data data,
            @Nullable String target,
            @Nullable String targetLink) {}

    /**
     * A row of a fields or parameters table.
     *
     * @param name wire name
     * @param type the page's words without the enum list, ranges kept: {@code enum}, {@code float (min: -24) (max: 24)};
     *     empty when the page leaves it empty, null when the rendering lost it
     * @param values enum values in order; empty when there are none
     * @param flags badges in lower case, in order
     * @param defaultValue null when not told, empty when the page says the default is empty
     * @param link address of the type; null when there is none
     * @param description null when there is none
     * @param parameters nested rows
     */
    public record Item(
            String name,
            @Nullable String type,
            List<String> values,
            List<String> flags,
            @Nullable String defaultValue,
            @Nullable String link,
            @Nullable String description,
            List<Item> parameters,
            int line) {
        /** The same with other flags and another description. */
        public Item with(List<String> otherFlags, @Nullable String otherWords) {
            return new Item(name, type, values, otherFlags, defaultValue, link, otherWords, parameters, line);
        }

        /** The same with other nested rows. */
        public Item with(List<Item> nested) {
            return new Item(name, type, values, flags, defaultValue, link, description, nested, line);
        }
    }

    /**
     * A row of an edges table.
     *
     * @param name null when the rendering lost it
     * @param type the words of the column for it, which hand-written pages have: {@code Edge<Comment>}; null for none
     * @param link address of the edge's own page; null when there is none
     * @param flags badges in lower case, in order
     * @param description null when there is none
     */
    public record EdgeRow(
            @Nullable String name,
            @Nullable String type,
            @Nullable String link,
            List<String> flags,
            @Nullable String description,
            int line) {}

    /** A row of an errors table. */
    public record ErrorRow(int code, String message, int line) {}

    /**
     * A writing operation, one for each sentence that announces one.
     *
     * @param paths with placeholders; a create sentence may list several
     * @param subject the node type in the sentence: {@code a User}, {@code a Page will be created}; null for none
     * @param from for dissociate: the node it is taken from, {@code from an AdAccount}; null otherwise
     * @param link address of the node in the path, as the page has it; null when not linked
     * @param returns the page's own notation: {@code Struct {success: bool}}; null when there is no return type
     * @param readAfterWrite true when the page says so
     * @param readAfterWriteKey {@code id} in "represented by id in the return type"; null otherwise
     */
    public record Writing(
            Action action,
            String method,
            List<String> paths,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String link,
            @Nullable String description,
            List<Item> parameters,
            @Nullable String returns,
            boolean readAfterWrite,
            @Nullable String readAfterWriteKey,
            List<ErrorRow> errors,
            int line) {}
}
