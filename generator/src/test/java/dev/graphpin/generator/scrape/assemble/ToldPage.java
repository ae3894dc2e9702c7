package dev.graphpin.generator.scrape.assemble;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Requirements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page made by hand, for tests. Every row gets the next line. */
public final class ToldPage {
    private final String file;
    private final Form form;
    private final Kind kind;
    private final List<Item> fields = new ArrayList<>();
    private final List<Item> readParameters = new ArrayList<>();
    private final List<EdgeRow> edges = new ArrayList<>();
    private final List<ErrorRow> errors = new ArrayList<>();
    private final List<Writing> writings = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String version = "v19.0";
    private @Nullable String url;
    private @Nullable String path;
    private @Nullable String target;
    private Page.@Nullable Data data;
    private @Nullable String date;
    private int line = 1;

    private ToldPage(String file, Form form, Kind kind) {
        this.file = file;
        this.form = form;
        this.kind = kind;
    }

    public static ToldPage node(String file, Form form) {
        return new ToldPage(file, form, Kind.NODE);
    }

    public static ToldPage edge(String file, Form form) {
        return new ToldPage(file, form, Kind.EDGE);
    }

    /** A notice, a login page. */
    public static ToldPage other(String file) {
        return new ToldPage(file, Form.MARKDOWN, Kind.OTHER);
    }

    public ToldPage title(String words) {
        title = words;
        return this;
    }

    public ToldPage version(@Nullable String graphVersion) {
        version = graphVersion;
        return this;
    }

    public ToldPage url(String address) {
        url = address;
        return this;
    }

    public ToldPage path(String reading) {
        path = reading;
        return this;
    }

    public ToldPage date(String day) {
        date = day;
        return this;
    }

    public ToldPage data(Page.Data shape, String type) {
        data = shape;
        target = type;
        return this;
    }

    public ToldPage field(Item item) {
        fields.add(item);
        return this;
    }

    public ToldPage field(String name, @Nullable String type, String... flags) {
        return field(new Item(name, type, List.of(), List.of(flags), null, null, null, List.of(), ++line));
    }

    public ToldPage edgeRow(@Nullable String name, String... flags) {
        edges.add(new EdgeRow(name, null, null, List.of(flags), "An edge.", ++line));
        return this;
    }

    public ToldPage linkedEdgeRow(String name, String link) {
        edges.add(new EdgeRow(name, null, link, List.of(), "An edge.", ++line));
        return this;
    }

    public ToldPage typedEdgeRow(String name, String type) {
        edges.add(new EdgeRow(name, type, null, List.of(), "An edge.", ++line));
        return this;
    }

    public ToldPage error(int code, String message) {
        errors.add(new ErrorRow(code, message, ++line));
        return this;
    }

    public ToldPage writes(
            Action action, String writtenPath, @Nullable String subject, @Nullable String from, Item... items) {
        writings.add(new Writing(
                action,
                action == Action.CREATE || action == Action.UPDATE ? "POST" : "DELETE",
                List.of(writtenPath),
                subject,
                from,
                null,
                null,
                List.of(items),
                "Struct {success: bool}",
                false,
                null,
                List.of(new ErrorRow(100, "Wrong.", ++line)),
                ++line));
        return this;
    }

    public static Item item(String name, String type, List<String> values, Item... nested) {
        return new Item(name, type, values, List.of(), null, null, null, List.of(nested), 7);
    }

    public static Item item(String name, String type, Item... nested) {
        return item(name, type, List.of(), nested);
    }

    public Page page() {
        return new Page(
                file,
                form,
                title,
                version,
                url,
                kind,
                "What it is.",
                Requirements.NONE,
                new Page.Reading(
                        true, path, readParameters, fields, List.of(), edges, errors, Map.of(), data, target, null),
                writings,
                0,
                List.of());
    }

    public Source source() {
        return Source.of(file, new Lock.Capture(url, title, "markdown", "00", date), page());
    }
}
