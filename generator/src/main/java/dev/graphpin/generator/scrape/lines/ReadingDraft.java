package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Announcements.Sample;
import dev.graphpin.generator.scrape.Announcements.Target;
import dev.graphpin.generator.scrape.CurlSamples;
import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.lines.Headings.Part;
import dev.graphpin.generator.scrape.lines.Headings.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what a page says of reading. Not for several threads. */
final class ReadingDraft {
    private final List<Item> parameters = new ArrayList<>();
    private final List<Item> fields = new ArrayList<>();
    private final List<Item> summary = new ArrayList<>();
    private final List<EdgeRow> edges = new ArrayList<>();
    private final List<ErrorRow> errors = new ArrayList<>();
    private final Map<String, List<String>> fieldSets = new LinkedHashMap<>();
    private final List<String> samples = new ArrayList<>();
    private boolean told;
    private boolean refused;
    private boolean listsEdges;
    /** Whether words of a hand-written page say that a list is read; weaker than a target. */
    private boolean lists;

    private @Nullable String path;
    /** Whether a heading tells the path. */
    private boolean requested;

    private @Nullable String version;
    /** Whether version and path are those of the example. */
    private boolean versionIsExample;

    private @Nullable Target target;
    private @Nullable String targetLink;
    /** Whether the words under "data" tell, not others on the fields. */
    private boolean targetIsCertain;

    /** That the page has a section on reading. */
    void begin() {
        told = true;
    }

    void prose(Part part, Inline inline) {
        boolean first = told && part == Part.INTRODUCTION;
        refused |= first ? Announcements.refuses(inline.text()) : Announcements.saysUnavailable(inline.text());
        Target found = Announcements.target(inline.text());
        boolean certain = part == Part.DATA && !targetIsCertain;
        boolean any = target == null && (part == Part.FIELDS || part == Part.RESPONSE);
        if (found != null && (certain || any)) {
            target = found;
            targetIsCertain = part == Part.DATA;
            targetLink = inline.addressStarting(found.type());
        }
        int list = Announcements.listOf(inline.text());
        lists |= part == Part.FIELDS
                && list >= 0
                && inline.links().stream().anyMatch(link -> link.span().from() == list);
    }

    /**
     * The first request line of a sample that reads, of those under the heading "Example" where there is one.
     *
     * @param example whether the sample stands there
     */
    void sample(Section section, boolean example, String code) {
        if (section == Section.READING) {
            samples.add(code);
        }
        for (Sample sample : Announcements.samples(firstLine(code))) {
            boolean better = version == null || (example && !versionIsExample);
            if (better && sample.method().equals("GET") && sample.version() != null) {
                // Types that are only read as fields have a sample with dots for a path.
                path = requested || sample.path().contains("...") ? path : sample.path();
                version = sample.version();
                versionIsExample = example;
            }
        }
    }

    /** A heading that is a request, in the section on reading. */
    void request(Section section, Request request) {
        boolean reads = request.method() == null ? section == Section.READING : "GET".equals(request.method());
        if (path == null && reads && !section.writes()) {
            path = request.path();
            requested = true;
        }
    }

    private static String firstLine(String code) {
        String text = code.strip();
        return text.startsWith("GET") ? text.lines().findFirst().orElse("") : "";
    }

    /** A field of the set that a heading names: "Default Public Profile Fields" is the set {@code public_profile}. */
    void fieldSet(String heading, String field) {
        String words = heading.toLowerCase(Locale.ROOT).replace("default ", "").replace(" fields", "");
        fieldSets
                .computeIfAbsent(words.strip().replace(' ', '_'), set -> new ArrayList<>())
                .add(field);
    }

    void parameters(List<Item> rows) {
        parameters.addAll(rows);
    }

    /** Fields of a table of their own; those that are known already are not told again. */
    void deprecated(List<Item> rows) {
        added(fields, rows);
    }

    static void added(List<Item> known, List<Item> rows) {
        List<String> names = known.stream().map(Item::name).toList();
        rows.stream().filter(row -> !names.contains(row.name())).forEach(known::add);
    }

    void fields(Part part, List<Item> rows) {
        (part == Part.SUMMARY ? summary : fields).addAll(rows);
    }

    void edges(List<EdgeRow> rows) {
        listsEdges = true;
        edges.addAll(rows);
    }

    void errors(List<ErrorRow> rows) {
        errors.addAll(rows);
    }

    boolean listsEdges() {
        return listsEdges;
    }

    boolean told() {
        return told || !fields.isEmpty() || !edges.isEmpty() || !parameters.isEmpty();
    }

    @Nullable
    String path() {
        return path;
    }

    @Nullable
    String version() {
        return version;
    }

    /** Whether a heading says that {@code data} follows, and words say what it holds: only edges have it. */
    boolean tellsData() {
        return target != null && targetIsCertain;
    }

    @Nullable
    Data data() {
        return target == null ? null : target.data();
    }

    Reading build(boolean edge) {
        Target of = edge ? target : null;
        Data data = of != null ? of.data() : edge && lists ? Data.LIST : null;
        return new Reading(
                told() && !refused,
                path == null ? CurlSamples.path(samples) : path,
                List.copyOf(parameters),
                List.copyOf(fields),
                List.copyOf(summary),
                List.copyOf(edges),
                List.copyOf(errors),
                fieldSets,
                data,
                of == null ? null : of.type(),
                of == null ? null : targetLink);
    }
}
