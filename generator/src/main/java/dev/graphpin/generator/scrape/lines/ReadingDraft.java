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
    private @Nullable String path;
    private @Nullable String version;
    private @Nullable Target target;
    private @Nullable String targetLink;

    /** That the page has a section on reading. */
    void begin() {
        told = true;
    }

    void prose(Part part, Inline inline) {
        refused |= Announcements.saysUnavailable(inline.text());
        Target found = Announcements.target(inline.text());
        if (found != null && target == null && (part == Part.DATA || part == Part.FIELDS || part == Part.RESPONSE)) {
            target = found;
            targetLink = inline.addressOf(found.type());
        }
    }

    /** The first request line of a sample that reads. */
    void sample(Section section, String code) {
        if (section == Section.READING) {
            samples.add(code);
        }
        for (Sample sample : Announcements.samples(firstLine(code))) {
            if (path == null && sample.method().equals("GET") && sample.version() != null) {
                path = sample.path();
                version = sample.version();
            }
        }
    }

    /** A heading that is a request, in the section on reading. */
    void request(Section section, Request request) {
        boolean reads = request.method() == null ? section == Section.READING : "GET".equals(request.method());
        if (path == null && reads && !section.writes()) {
            path = request.path();
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

    @Nullable
    Data data() {
        return target == null ? null : target.data();
    }

    Reading build(boolean edge) {
        Target of = edge ? target : null;
        return new Reading(
                told() && !refused,
                path == null ? CurlSamples.path(samples) : path,
                List.copyOf(parameters),
                List.copyOf(fields),
                List.copyOf(summary),
                List.copyOf(edges),
                List.copyOf(errors),
                fieldSets,
                of == null ? null : of.data(),
                of == null ? null : of.type(),
                of == null ? null : targetLink);
    }
}
