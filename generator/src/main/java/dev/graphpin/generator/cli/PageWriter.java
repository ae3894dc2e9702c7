package dev.graphpin.generator.cli;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Requirements;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes pages for other programs, as JSON or YAML by the generator it is given. Keys and their order are a contract: a
 * key is always there, with null, an empty list or an empty object where the page tells nothing.
 */
final class PageWriter {
    private final JsonGenerator json;

    PageWriter(JsonGenerator json) {
        this.json = json;
    }

    /** @param pages hands each page to whom it is given */
    void pages(Consumer<Consumer<Page>> pages) {
        json.writeStartArray();
        pages.accept(this::page);
        json.writeEndArray();
    }

    private void page(Page page) {
        json.writeStartObject();
        text("file", page.file());
        text("form", word(page.form()));
        text("title", page.title());
        text("graphVersion", page.graphVersion());
        text("url", page.url());
        text("kind", word(page.kind()));
        json.writeName("requirements");
        requirements(page.requirements());
        json.writeName("read");
        reading(page.read());
        list("operations", page.operations(), this::writing);
        list("diagnostics", page.diagnostics(), this::diagnostic);
        json.writeEndObject();
    }

    private void requirements(Requirements requirements) {
        json.writeStartObject();
        texts("accessTokens", requirements.accessTokens());
        texts("permissions", requirements.permissions());
        texts("featurePermissions", requirements.featurePermissions());
        json.writeName("newPageExperience");
        Boolean supported = requirements.newPageExperience();
        if (supported == null) {
            json.writeNull();
        } else {
            json.writeBoolean(supported);
        }
        json.writeEndObject();
    }

    private void reading(Reading reading) {
        json.writeStartObject();
        json.writeBooleanProperty("available", reading.available());
        text("path", reading.path());
        list("parameters", reading.parameters(), this::item);
        list("fields", reading.fields(), this::item);
        list("edges", reading.edges(), this::edge);
        list("errors", reading.errors(), this::error);
        json.writeName("fieldSets");
        json.writeStartObject();
        for (Map.Entry<String, List<String>> set : reading.fieldSets().entrySet()) {
            texts(set.getKey(), set.getValue());
        }
        json.writeEndObject();
        Page.Data data = reading.data();
        text("data", data == null ? null : word(data));
        json.writeEndObject();
    }

    private void item(Item item) {
        json.writeStartObject();
        text("name", item.name());
        text("type", item.type());
        texts("values", item.values());
        texts("flags", item.flags());
        text("default", item.defaultValue());
        text("link", item.link());
        text("description", item.description());
        list("parameters", item.parameters(), this::item);
        json.writeEndObject();
    }

    private void edge(EdgeRow edge) {
        json.writeStartObject();
        text("name", edge.name());
        text("link", edge.link());
        texts("flags", edge.flags());
        text("description", edge.description());
        json.writeEndObject();
    }

    private void error(ErrorRow error) {
        json.writeStartObject();
        json.writeNumberProperty("code", error.code());
        text("message", error.message());
        json.writeEndObject();
    }

    private void writing(Writing operation) {
        json.writeStartObject();
        text("action", word(operation.action()));
        text("method", operation.method());
        texts("paths", operation.paths());
        list("parameters", operation.parameters(), this::item);
        text("returns", operation.returns());
        json.writeBooleanProperty("readAfterWrite", operation.readAfterWrite());
        list("errors", operation.errors(), this::error);
        json.writeEndObject();
    }

    private void diagnostic(Diagnostic diagnostic) {
        json.writeStartObject();
        text("id", diagnostic.id());
        text("severity", word(diagnostic.severity()));
        json.writeNumberProperty("line", diagnostic.line());
        text("message", diagnostic.message());
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> elements, Consumer<T> writer) {
        json.writeName(name);
        list(elements, writer);
    }

    private <T> void list(List<T> elements, Consumer<T> writer) {
        json.writeStartArray();
        elements.forEach(writer);
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) {
        list(name, texts, json::writeString);
    }

    private void text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
