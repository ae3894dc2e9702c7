package dev.graphpin.generator.scrape.lines;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Page.Writing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A page's facts as lines of text that a person can check beside the page: no prose, and of diagnostics only how many. */
final class Facts {
    private final StringBuilder out = new StringBuilder();

    private Facts() {}

    static String of(Page page) {
        Facts facts = new Facts();
        facts.line("title " + page.title());
        facts.line("version " + page.graphVersion());
        facts.line("kind " + page.kind());
        facts.line("requirements " + page.requirements());
        facts.reading(page.read());
        page.operations().forEach(facts::writing);
        facts.line("unparsed " + page.unparsed());
        Map<String, Long> ids = page.diagnostics().stream()
                .collect(Collectors.groupingBy(d -> d.id(), TreeMap::new, Collectors.counting()));
        facts.line("diagnostics " + ids);
        return facts.out.toString();
    }

    private void reading(Reading read) {
        line("read " + read.available() + " " + read.path());
        if (read.data() != null) {
            line("data " + read.data() + " " + read.target() + link(read.targetLink()));
        }
        read.fieldSets().forEach((name, fields) -> line("set " + name + " " + fields));
        read.parameters().forEach(item -> item("  parameter ", item));
        read.fields().forEach(item -> item("  field ", item));
        read.summary().forEach(item -> item("  summary ", item));
        read.edges().forEach(this::edge);
        errors(read.errors());
    }

    private void writing(Writing writing) {
        line(writing.action() + " " + writing.method() + " " + writing.paths() + " " + writing.subject() + " from "
                + writing.from() + link(writing.link()));
        writing.parameters().forEach(item -> item("  parameter ", item));
        line("  returns " + writing.returns());
        if (writing.readAfterWrite()) {
            line("  read-after-write " + writing.readAfterWriteKey());
        }
        errors(writing.errors());
    }

    private void item(String kind, Item item) {
        line(kind + item.name() + " : " + item.type() + values(item.values()) + flags(item.flags())
                + (item.defaultValue() == null ? "" : " = " + item.defaultValue()) + link(item.link()));
        item.parameters().forEach(nested -> item("  " + kind, nested));
    }

    private void edge(EdgeRow edge) {
        line("  edge " + edge.name() + (edge.type() == null ? "" : " : " + edge.type()) + flags(edge.flags())
                + link(edge.link()));
    }

    private void errors(List<ErrorRow> errors) {
        line("  errors " + errors.stream().map(ErrorRow::code).toList());
    }

    private static String values(List<String> values) {
        return values.isEmpty() ? "" : " " + values;
    }

    private static String flags(List<String> flags) {
        return flags.isEmpty() ? "" : " !" + String.join(" !", flags);
    }

    private static String link(@org.jspecify.annotations.Nullable String link) {
        return link == null ? "" : " -> " + link;
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
