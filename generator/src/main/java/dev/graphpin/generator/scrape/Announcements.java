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

    /** {@code /{page_id}/blocked}, {@code /act_{ad_account_id}/users}; the full stop that ends the sentence is not part of it. */
    private static final String PATH = "/(?:[\\w\\-{}/%]|[.:](?=\\w)|\\.{1,2}(?=/))*+";

    /** A node type: {@code Page}, {@code OpenGraphObject:generic}, at most six words. */
    private static final String NODE = "([\\w:.\\-|<>]{1,80}(?:" + Sentence.GAP + "[\\w:.\\-|<>]{1,80}){0,5}?)";

    /** A word of every announcing sentence; most texts lack it, and then no pattern need be tried. */
    private static final String IN_ALL = "request";

    /** The first word of each announcing sentence. */
    private static final String YOU = "You";

    private static final Pattern ONE_PATH = Pattern.compile(PATH);
    private static final Sentence WRITE = new Sentence(
            YOU,
            " can (update|delete) (?:an?|the) " + NODE + " by making an? (POST|DELETE) request to (" + PATH + ")\\.?");
    private static final Sentence DISSOCIATE = new Sentence(
            YOU,
            " can dissociate (?:an?|the) " + NODE + " from (?:an?|the) " + NODE
                    + " by making an? (POST|DELETE) request to (" + PATH + ")\\.?");
    private static final Sentence CREATE = new Sentence(
            YOU,
            " can make an? (POST|DELETE) request to \\S{1,200} edge from the following paths?:"
                    + "((?:[\\s\\u00a0\\u202f,*•-]*+" + PATH + ")++)");
    private static final Sentence CREATED =
            new Sentence("When", " posting to this edge, (?:an?|no) " + NODE + " will be created\\.?");
    private static final Sentence EDGES_ONLY =
            new Sentence(YOU, " may perform a (?:POST|DELETE|GET) request to the following edges? from this node");
    private static final Sentence OTHER_EDGE =
            new Sentence("us", "(?:e|ing)(?: the)? /[\\w/{}.-]{1,100} edge(?=\\W|$)");
    private static final Sentence UNAVAILABLE =
            new Sentence(YOU, " (?:can(?:'|’)t|cannot) perform this operation on this endpoint");
    private static final Sentence NO_PARAMETERS =
            new Sentence("This", " endpoint (?:doesn(?:'|’)t|does not) have any parameters");
    private static final String POSTED_TO = "to which you POSTed";
    private static final String NAMED_BY = "represented by (\\S{1,200}) in the return type";
    private static final Sentence READ_AFTER_WRITE = new Sentence(
            "This",
            " endpoint supports read-after-write(?: and will read the node (?:" + POSTED_TO + "|" + NAMED_BY
                    + "))?\\.?");
    /** How nearly all pages refuse, letter by letter. */
    private static final String REFUSAL = "You can't perform this operation on this endpoint";

    private static final Sentence REFUSES = new Sentence(
            YOU, " (?:can(?:'|’)t|cannot) (?:perform|read|create|publish|post|update|edit|delete|remove)(?=\\W)");
    private static final Sentence NOT_SUPPORTED = new Sentence("This", " operation is(?:n(?:'|’)t| not) supported");
    private static final String TARGET =
            " (list of|array of|single) (?-i:([A-Z][\\w:.\\-|<>]{0,100})) (?:nodes?|objects?)(?=\\W|$|The )";
    private static final Sentence A_TARGET = new Sentence("A", TARGET);
    private static final Sentence AN_TARGET = new Sentence("An", TARGET);
    private static final Sentence A_LIST = new Sentence("A", " list of (?=\\S)");
    private static final Sentence AN_ARRAY = new Sentence("An", " array of (?=\\S)");
    private static final Pattern NONE = Pattern.compile(
            "(?:no|none|this (?:endpoint|edge|operation) (?:doesn|does|has no))\\b.*", Pattern.CASE_INSENSITIVE);
    private static final List<String> METHODS = List.of("GET", "POST", "DELETE");
    private static final Pattern SAMPLE =
            Pattern.compile("\\b(" + String.join("|", METHODS) + ")[ \\t\\u00a0]++(?:/?(v\\d+\\.\\d+))?(/[^\\s?]*+)");

    /** Finds every announcing sentence of a text, in order. */
    public static List<Announcement> find(String text) {
        if (!text.contains(IN_ALL)) {
            return List.of();
        }
        List<Announcement> found = new ArrayList<>();
        for (int at = Sentence.next(YOU, text, 0); at >= 0; ) {
            Announcement announcement = at(text, at);
            if (announcement != null) {
                found.add(announcement);
            }
            at = Sentence.next(YOU, text, announcement == null ? at + 1 : announcement.end());
        }
        return found;
    }

    private static @Nullable Announcement at(String text, int offset) {
        Matcher write = WRITE.at(text, offset);
        if (write != null) {
            Action action = Action.valueOf(write.group(1).toUpperCase(Locale.ROOT));
            return announcement(action, write.group(3), write.group(4), write.group(2), null, write);
        }
        Matcher dissociate = DISSOCIATE.at(text, offset);
        if (dissociate != null) {
            String from = Texts.collapse(dissociate.group(2));
            return announcement(
                    Action.DISSOCIATE, dissociate.group(3), dissociate.group(4), dissociate.group(1), from, dissociate);
        }
        Matcher create = CREATE.at(text, offset);
        return create == null ? null : create(text, create);
    }

    private static Announcement announcement(
            Action action, String method, String path, String subject, @Nullable String from, Matcher at) {
        return new Announcement(
                action, method, List.of(path(path)), Texts.collapse(subject), from, at.start(), at.end());
    }

    /** The create sentence at {@code m}, with the sentence after it that names what is created. */
    private static Announcement create(String text, Matcher m) {
        List<String> paths = new ArrayList<>();
        for (Matcher path = ONE_PATH.matcher(m.group(2)); path.find(); ) {
            paths.add(path(path.group()));
        }
        Matcher created = CREATED.at(text, skipGap(text, m.end()));
        int end = created != null ? created.end() : m.end();
        String subject = created != null ? Texts.collapse(created.group(1)) : null;
        boolean none = subject == null || subject.equals("Graph object");
        return new Announcement(Action.CREATE, m.group(1), paths, none ? null : subject, null, m.start(), end);
    }

    /** Whether the text says that a section's operation does not exist. */
    public static boolean saysUnavailable(String text) {
        return UNAVAILABLE.isIn(text);
    }

    /**
     * Whether the text refuses a kind of operation, in the fixed sentence or in a hand-written page's words ("You can't
     * delete using this edge").
     */
    public static boolean refuses(String text) {
        return text.contains(REFUSAL) || REFUSES.isIn(text) || NOT_SUPPORTED.isIn(text);
    }

    /** Whether the text says that an endpoint takes no parameters. */
    public static boolean saysNoParameters(String text) {
        return NO_PARAMETERS.isIn(text);
    }

    /**
     * Where the text introduces a list of links to edges that can be written to. The list announces no operation of this
     * page: each edge has a page of its own.
     *
     * @return offset of the sentence, -1 when there is none
     */
    public static int edgesOnly(String text) {
        Matcher m = EDGES_ONLY.find(text);
        return m == null ? -1 : m.start();
    }

    /** Whether a hand-written page's words point to an edge that does what is asked: "using the /comments edge". */
    public static boolean pointsToEdge(String text) {
        return OTHER_EDGE.isIn(text);
    }

    /** The read-after-write sentence of a return type, or null when the text holds none. */
    public static @Nullable ReadAfterWrite readAfterWrite(String text) {
        Matcher m = READ_AFTER_WRITE.find(text);
        return m == null ? null : new ReadAfterWrite(m.group(1), m.start(), m.end());
    }

    /** What an edge's {@code data} holds ("A list of X nodes", "A single X node"), or null when the text does not say. */
    public static @Nullable Target target(String text) {
        Matcher m = Sentence.first(A_TARGET, AN_TARGET, text);
        if (m == null) {
            return null;
        }
        Data data = m.group(1).endsWith("of") ? Data.LIST : Data.SINGLE;
        return new Target(data, Texts.collapse(m.group(2)), m.start(), m.end());
    }

    /**
     * Where the words begin that say what a list holds, in a page's own words ("Returns a list of all events").
     *
     * @return offset behind "a list of", -1 when the text speaks of no list
     */
    public static int listOf(String text) {
        Matcher m = Sentence.first(A_LIST, AN_ARRAY, text);
        return m == null ? -1 : m.end();
    }

    /** Whether words in the place of a table say that it has no rows: "No fields are required." */
    public static boolean saysNone(String words) {
        return NONE.matcher(words).matches();
    }

    /** The request lines of HTTP samples ({@code GET /v2.12/{page-id}/feed HTTP/1.1}), in order. */
    public static List<Sample> samples(String text) {
        List<Sample> found = new ArrayList<>();
        for (Matcher m = SAMPLE.matcher(text); m.find(); ) {
            found.add(new Sample(m.group(1), m.group(2), m.group(3)));
        }
        return found;
    }

    /** The first request line of a sample; null when there is none. */
    public static @Nullable Sample firstSample(String text) {
        int from = method(text);
        Matcher m = SAMPLE.matcher(text);
        return from >= 0 && m.find(from) ? new Sample(m.group(1), m.group(2), m.group(3)) : null;
    }

    /** Where the first word that may be a method stands; most samples are answers, and hold none. */
    private static int method(String text) {
        int first = -1;
        for (String method : METHODS) {
            int at = text.indexOf(method);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
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
}
