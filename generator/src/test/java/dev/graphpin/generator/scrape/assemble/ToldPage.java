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
final class ToldPage {
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

    static ToldPage node(String file, Form form) {
        return new ToldPage(file, form, Kind.NODE);
    }

    static ToldPage edge(String file, Form form) {
        return new ToldPage(file, form, Kind.EDGE);
    }

    ToldPage title(String words) {
        title = words;
        return this;
    }

    ToldPage version(@Nullable String graphVersion) {
        version = graphVersion;
        return this;
    }

    ToldPage url(String address) {
        url = address;
        return this;
    }

    ToldPage path(String reading) {
        path = reading;
        return this;
    }

    ToldPage date(String day) {
        date = day;
        return this;
    }

    ToldPage data(Page.Data shape, String type) {
        data = shape;
        target = type;
        return this;
    }

    ToldPage field(Item item) {
        fields.add(item);
        return this;
    }

    ToldPage field(String name, @Nullable String type, String... flags) {
        return field(new Item(name, type, List.of(), List.of(flags), null, null, null, List.of(), ++line));
    }

    ToldPage edgeRow(@Nullable String name, String... flags) {
        edges.add(new EdgeRow(name, null, List.of(flags), "An edge.", ++line));
        return this;
    }

    ToldPage error(int code, String message) {
        errors.add(new ErrorRow(code, message, ++line));
        return this;
    }

    ToldPage writes(Action action, String writtenPath, @Nullable String subject, @Nullable String from, Item... items) {
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

    static Item item(String name, String type, List<String> values, Item... nested) {
        return new Item(name, type, values, List.of(), null, null, null, List.of(nested), 7);
    }

    static Item item(String name, String type, Item... nested) {
        return item(name, type, List.of(), nested);
    }

    Page page() {
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

    Source source() {
        return Source.of(file, new Lock.Capture(url, title, "markdown", "00", date), page());
    }
}
