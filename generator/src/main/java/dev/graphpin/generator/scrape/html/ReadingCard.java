package dev.graphpin.generator.scrape.html;

import dev.graphpin.generator.scrape.Announcements;
import dev.graphpin.generator.scrape.Announcements.Sample;
import dev.graphpin.generator.scrape.Announcements.Target;
import dev.graphpin.generator.scrape.CurlSamples;
import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.html.Section.Placed;
import dev.graphpin.spec.model.Requirements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what a page says of reading, from the card of that name and from those of edges and fields. Not for several threads. */
final class ReadingCard {
    private static final Pattern FIELD_SET = Pattern.compile("default (.{1,60}) fields");
    private static final Pattern WIRE_NAME = Pattern.compile("\\w{1,100}");
    private static final Pattern SINGLE = Pattern.compile("\"data\"\\s*:\\s*\"([^\"]{1,100})\"");
    private static final Pattern LIST = Pattern.compile("\"data\"\\s*:\\s*\\[");

    private final Findings findings;
    private final RequirementsDraft requirements = new RequirementsDraft();
    private final List<Item> parameters = new ArrayList<>();
    private final List<Item> fields = new ArrayList<>();
    private final List<Item> summary = new ArrayList<>();
    private final List<EdgeRow> edges = new ArrayList<>();
    private final List<ErrorRow> errors = new ArrayList<>();
    private final Map<String, List<String>> fieldSets = new LinkedHashMap<>();
    private boolean available;
    private boolean listsEdges;
    /** Whether words say that a list is read; weaker than {@code data}, as fields are described so as well. */
    private boolean lists;

    private final List<String> readSamples = new ArrayList<>();
    private boolean sampleIsExample;
    private @Nullable Sample sample;
    private @Nullable Data data;
    private @Nullable String target;
    private @Nullable String targetLink;

    ReadingCard(Findings findings) {
        this.findings = findings;
    }

    void read(Card card) {
        if (card.role() == Card.Role.READING) {
            available = !Announcements.refuses(card.head().prose().text());
        }
        listsEdges |= card.role() == Card.Role.EDGES;
        for (Section section : card.sections()) {
            samples(card.role(), section);
            for (Placed<Table> placed : section.tables()) {
                table(card.role(), section.name(), placed.what());
            }
            words(section);
        }
    }

    private void samples(Card.Role role, Section section) {
        for (Placed<String> placed : section.samples()) {
            String text = placed.what();
            if (role == Card.Role.READING) {
                readSamples.add(text);
            }
            if (startsWithGet(text)) {
                sample(section.name().equals("example"), Announcements.firstSample(text));
            }
            boolean answers = section.name().equals("fields") || section.name().equals("response");
            if (data == null && answers) {
                answer(text);
            }
        }
    }

    private static boolean startsWithGet(String sample) {
        int at = 0;
        while (at < sample.length() && Character.isWhitespace(sample.charAt(at))) {
            at++;
        }
        return sample.startsWith("GET ", at);
    }

    /** Hand-written pages show under "Fields" how an edge answers. */
    private void answer(String text) {
        Matcher single = SINGLE.matcher(text);
        if (single.find()) {
            data = Data.SINGLE;
            target = single.group(1);
        } else if (LIST.matcher(text).find()) {
            data = Data.LIST;
        }
    }

    /** The first sample under "Example" tells the path; on pages without that heading the first one of all. */
    private void sample(boolean example, @Nullable Sample found) {
        if (found != null && (sample == null || (example && !sampleIsExample))) {
            sample = found;
            sampleIsExample = example;
        }
    }

    private void table(Card.Role role, String heading, Table table) {
        Columns columns = table.columns();
        if (columns == null) {
            Tables.notUnderstood(heading, table, findings);
            return;
        }
        switch (columns.kind()) {
            case FIELDS -> (heading.equals("summary") ? summary : fields).addAll(ItemTable.read(table, findings));
            case EDGES -> edges.addAll(Rows.edges(table, columns, findings));
            case ERRORS -> errors.addAll(Rows.errors(table, columns, findings));
            case ITEMS -> items(role, heading, table, columns);
            case REQUIREMENTS -> requirements.pairs(table, findings);
            case NODES -> Tables.notUnderstood(heading, table, findings);
        }
    }

    private void items(Card.Role role, String heading, Table table, Columns columns) {
        if (role == Card.Role.EDGES) {
            edges.addAll(Rows.edges(table, columns, findings));
            return;
        }
        switch (heading) {
            case "parameters", "request parameters", "query string parameters", "modifiers" ->
                parameters.addAll(ItemTable.read(table, findings));
            case "fields", "data" -> fields.addAll(ItemTable.read(table, findings));
            case "summary" -> summary.addAll(ItemTable.read(table, findings));
            case "deprecated fields" -> ItemLists.addDeprecated(fields, ItemTable.read(table, findings));
            case "feature permissions" -> requirements.features(table, findings);
            default -> {
                if (role == Card.Role.FIELDS && heading.endsWith("properties")) {
                    fields.addAll(ItemTable.read(table, findings));
                } else {
                    Tables.notUnderstood(heading, table, findings);
                }
            }
        }
    }

    private void words(Section section) {
        String name = section.name();
        Matcher set = name.startsWith("default ") ? FIELD_SET.matcher(name) : null;
        if (set != null && set.matches()) {
            List<String> names = section.prose().lines().stream()
                    .filter(line -> WIRE_NAME.matcher(line).matches())
                    .toList();
            fieldSets.put(set.group(1).replace(' ', '_'), names);
        } else if (name.equals("new page experience")) {
            requirements.newPageExperience(section.words());
        } else if (name.equals("fields") || name.equals("data") || name.equals("response")) {
            target(name.equals("data"), section.prose());
            lists = lists || listsLinked(section.prose());
            if (name.equals("fields") && target == null && !lists && section.isProse()) {
                Tables.prose(section, findings);
            }
        }
        listsEdges |= name.equals("edges");
    }

    /** The sentence under "data" tells for certain; hand-written pages have one under "Fields". */
    private void target(boolean certain, Prose prose) {
        Target told = Announcements.target(prose.text());
        if (told != null && (certain || target == null)) {
            data = told.data();
            target = told.type();
            targetLink = prose.slice(told.start(), told.end()).linkOf(told.type());
        }
    }

    /** Hand-written edges say in words of their own what their list holds: the words are a link, and need not be a type's name. */
    private static boolean listsLinked(Prose prose) {
        int at = prose.links().isEmpty() ? -1 : Announcements.listOf(prose.text());
        return at >= 0 && prose.links().stream().anyMatch(link -> link.start() == at);
    }

    /** Whether the page lists edges, or says that there are none: only nodes do. */
    boolean listsEdges() {
        return listsEdges;
    }

    /** The version in the sample; null when there is no sample, or no version in it. */
    @Nullable
    String sampleVersion() {
        return sample == null ? null : sample.version();
    }

    /** The path in the HTTP sample; null when not told. Types that are only read as fields have a sample with dots for a path. */
    @Nullable
    String path() {
        return sample == null || sample.path().contains("...") ? null : sample.path();
    }

    @Nullable
    Data data() {
        return data;
    }

    Requirements requirements() {
        return requirements.build();
    }

    private @Nullable Data told() {
        return data == null && lists ? Data.LIST : data;
    }

    /** What was read; {@code edge} false leaves out what only edges have, which hand-written nodes may mention in passing. */
    Reading build(boolean edge) {
        return new Reading(
                available,
                sample == null ? CurlSamples.path(readSamples) : path(),
                List.copyOf(parameters),
                List.copyOf(fields),
                List.copyOf(summary),
                List.copyOf(edges),
                List.copyOf(errors),
                fieldSets,
                edge ? told() : null,
                edge ? target : null,
                edge ? targetLink : null);
    }
}
