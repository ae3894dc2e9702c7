package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.spec.model.Operation.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of the fixed sentences in which a reference page says what can be done. They have stayed the same from 2018
 * to today, so they tell more than any class name.
 *
 * <p>Every method takes plain text: no markup, no back ticks, no links. Any white space, NBSP included, may stand between
 * two words. All patterns are linear in the length of the text. Holds no state; may be used by many threads at once.
 */
public final class Announcements {
    private Announcements() {}

    /** One blank of any kind or more; the text of a page is not collapsed here, so that offsets stay the caller's. */
    private static final String GAP = "[\\s\\u00a0\\u202f]++";

    /** {@code /{page_id}/blocked}, {@code /act_{ad_account_id}/users}; the full stop that ends the sentence is not part of it. */
    private static final String PATH = "/(?:[\\w\\-{}/%]|[.:](?=\\w))*+";

    /** A node type: {@code Page}, {@code OpenGraphObject:generic}, at most six words. */
    private static final String NODE = "([\\w:.\\-|<>]{1,80}(?:" + GAP + "[\\w:.\\-|<>]{1,80}){0,5}?)";

    /** A word of every announcing sentence; most texts lack it, and then no pattern need be tried. */
    private static final String IN_ALL = "request";

    private static final Pattern ONE_PATH = Pattern.compile(PATH);
    private static final Pattern WRITE = sentence("You can (update|delete) (?:an?|the) " + NODE
            + " by making an? (POST|DELETE) request to (" + PATH + ")\\.?");
    private static final Pattern DISSOCIATE = sentence("You can dissociate (?:an?|the) " + NODE + " from (?:an?|the) "
            + NODE + " by making an? (POST|DELETE) request to (" + PATH + ")\\.?");
    private static final Pattern CREATE =
            sentence("You can make an? (POST|DELETE) request to \\S{1,200} edge from the following paths?:"
                    + "((?:[\\s\\u00a0\\u202f,*•-]*+" + PATH + ")++)");
    private static final Pattern CREATED =
            sentence("When posting to this edge, (?:an?|no) " + NODE + " will be created\\.?");
    private static final Pattern EDGES_ONLY =
            sentence("You may perform a (?:POST|DELETE|GET) request to the following edges? from this node");
    private static final Pattern UNAVAILABLE =
            sentence("You (?:can(?:'|’)t|cannot) perform this operation on this endpoint");
    private static final Pattern NO_PARAMETERS =
            sentence("This endpoint (?:doesn(?:'|’)t|does not) have any parameters");
    private static final String POSTED_TO = "to which you POSTed";
    private static final String NAMED_BY = "represented by (\\S{1,200}) in the return type";
    private static final Pattern READ_AFTER_WRITE = sentence("This endpoint supports read-after-write"
            + "(?: and will read the node (?:" + POSTED_TO + "|" + NAMED_BY + "))?\\.?");
    private static final Pattern REFUSES = sentence(
            "You (?:can(?:'|’)t|cannot) (?:perform|read|create|publish|post|update|edit|delete|remove)(?=\\W)");
    private static final Pattern TARGET = sentence(
            "An? (list of|array of|single) (?-i:([A-Z][\\w:.\\-|<>]{0,100})) (?:nodes?|objects?)(?=\\W|$|The )");
    private static final Pattern SAMPLE =
            Pattern.compile("\\b(GET|POST|DELETE)[ \\t\\u00a0]++(?:/?(v\\d+\\.\\d+))?(/[^\\s?]*+)");

    /** Finds every announcing sentence of a text, in order. */
    public static List<Announcement> find(String text) {
        List<Announcement> found = new ArrayList<>();
        if (!text.contains(IN_ALL)) {
            return found;
        }
        for (Matcher m = WRITE.matcher(text); m.find(); ) {
            Action action = Action.valueOf(m.group(1).toUpperCase(Locale.ROOT));
            found.add(new Announcement(
                    action,
                    m.group(3),
                    List.of(path(m.group(4))),
                    Texts.collapse(m.group(2)),
                    null,
                    m.start(),
                    m.end()));
        }
        for (Matcher m = DISSOCIATE.matcher(text); m.find(); ) {
            found.add(new Announcement(
                    Action.DISSOCIATE,
                    m.group(3),
                    List.of(path(m.group(4))),
                    Texts.collapse(m.group(1)),
                    Texts.collapse(m.group(2)),
                    m.start(),
                    m.end()));
        }
        for (Matcher m = CREATE.matcher(text); m.find(); ) {
            found.add(create(text, m));
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    /** The create sentence at {@code m}, with the sentence after it that names what is created. */
    private static Announcement create(String text, Matcher m) {
        List<String> paths = new ArrayList<>();
        for (Matcher path = ONE_PATH.matcher(m.group(2)); path.find(); ) {
            paths.add(path(path.group()));
        }
        Matcher created = CREATED.matcher(text).region(skipGap(text, m.end()), text.length());
        boolean told = created.lookingAt();
        int end = told ? created.end() : m.end();
        String subject = told ? Texts.collapse(created.group(1)) : null;
        boolean none = subject == null || subject.equals("Graph object");
        return new Announcement(Action.CREATE, m.group(1), paths, none ? null : subject, null, m.start(), end);
    }

    /** Whether the text says that a section's operation does not exist. */
    public static boolean saysUnavailable(String text) {
        return UNAVAILABLE.matcher(text).find();
    }

    /**
     * Whether the text refuses a kind of operation, in the fixed sentence or in a hand-written page's words ("You can't
     * delete using this edge").
     */
    public static boolean refuses(String text) {
        return REFUSES.matcher(text).find();
    }

    /** Whether the text says that an endpoint takes no parameters. */
    public static boolean saysNoParameters(String text) {
        return NO_PARAMETERS.matcher(text).find();
    }

    /**
     * Where the text introduces a list of links to edges that can be written to. The list announces no operation of this
     * page: each edge has a page of its own.
     *
     * @return offset of the sentence, -1 when there is none
     */
    public static int edgesOnly(String text) {
        Matcher m = EDGES_ONLY.matcher(text);
        return m.find() ? m.start() : -1;
    }

    /** The read-after-write sentence of a return type, or null when the text holds none. */
    public static @Nullable ReadAfterWrite readAfterWrite(String text) {
        Matcher m = READ_AFTER_WRITE.matcher(text);
        return m.find() ? new ReadAfterWrite(m.group(1), m.start(), m.end()) : null;
    }

    /** What an edge's {@code data} holds ("A list of X nodes", "A single X node"), or null when the text does not say. */
    public static @Nullable Target target(String text) {
        Matcher m = TARGET.matcher(text);
        if (!m.find()) {
            return null;
        }
        Data data = m.group(1).endsWith("of") ? Data.LIST : Data.SINGLE;
        return new Target(data, Texts.collapse(m.group(2)), m.start(), m.end());
    }

    /** The request lines of HTTP samples ({@code GET /v2.12/{page-id}/feed HTTP/1.1}), in order. */
    public static List<Sample> samples(String text) {
        List<Sample> found = new ArrayList<>();
        for (Matcher m = SAMPLE.matcher(text); m.find(); ) {
            found.add(new Sample(m.group(1), m.group(2), m.group(3)));
        }
        return found;
    }

    /**
     * That an operation supports read-after-write.
     *
     * @param key the key of the answer that names the node to read; null for the node that was posted to
     * @param start offset of the sentence
     * @param end offset after it
     */
    public record ReadAfterWrite(@Nullable String key, int start, int end) {}

    /**
     * What an edge returns.
     *
     * @param data a list or a single node
     * @param type the node type's name as the page has it
     * @param start offset of the sentence
     * @param end offset after the type's noun
     */
    public record Target(Data data, String type, int start, int end) {}

    /**
     * The request line of a sample.
     *
     * @param method {@code GET}, {@code POST} or {@code DELETE}
     * @param version {@code v2.12}; null when the sample names none
     * @param path without the version and the query
     */
    public record Sample(String method, @Nullable String version, String path) {}

    /** The offset of the next word: white space and the full stop after a path are passed over. */
    private static int skipGap(String text, int from) {
        int at = from;
        while (at < text.length() && (Texts.isSpace(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static String path(String raw) {
        return raw.endsWith(":") ? raw.substring(0, raw.length() - 1) : raw;
    }

    /** A sentence written with plain blanks, as a pattern that takes white space of any kind for each. */
    private static Pattern sentence(String words) {
        return Pattern.compile(words.replace(" ", GAP), Pattern.CASE_INSENSITIVE);
    }
}
