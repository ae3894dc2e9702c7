package dev.graphpin.generator.scrape.lines;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.EdgeRow;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.generator.scrape.damage.SamplePages;
import dev.graphpin.generator.scrape.damage.SamplePages.Sample;
import dev.graphpin.generator.scrape.html.HtmlPageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that were read as HTML, converted to Markdown in several styles and read again, say the same but for what Markdown
 * loses: the nesting of rows and, where a style drops them, links.
 */
final class ConvertedPagesTest {
    /** Hand-written pages that lose more: several tables with rows of one name, or headings in words of their own. */
    private static final Set<String> LOSE_MORE = Set.of("user/feed", "group/feed", "page/messenger_profile");

    /** Text loses where a path is, and which of two words alone in a line is the name of an edge. */
    private static final Set<String> IN_TEXT =
            Set.of("object/reactions", "application-context/index", "user-context/index");

    static Stream<Arguments> styles() {
        return Stream.of(
                Arguments.of("glued", Style.GLUED),
                Arguments.of("breaks", Style.BREAKS),
                Arguments.of("italic", Style.ITALIC),
                Arguments.of("one line", Style.ONE_LINE),
                Arguments.of("bare", Style.BARE),
                Arguments.of("HTML tables", Style.HTML_TABLES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void saysTheSameAsItsHtml(String name, Style style) {
        for (Sample sample : SamplePages.all()) {
            if (sample.form() == Form.HTML && LOSE_MORE.stream().noneMatch(sample.name()::contains)) {
                check(name, sample, style);
            }
        }
    }

    /** Hand-written pages have no such words; what text tells of them is little. */
    @Test
    void generatedPagesSayTheSameAsText() {
        for (Sample sample : SamplePages.all()) {
            boolean generated = sample.text().contains("perform this operation on this endpoint");
            if (sample.form() == Form.HTML && generated && IN_TEXT.stream().noneMatch(sample.name()::contains)) {
                Page html = new HtmlPageReader().read("page", sample.text());
                Page text = new TextPageReader().read("page", TextConverter.convert(sample.text()));
                if (html.kind() != Kind.OTHER) {
                    assertWithMessage(sample.name() + " " + text.diagnostics())
                            .that(facts(text, Style.BARE))
                            .containsExactlyElementsIn(facts(html, Style.BARE));
                }
            }
        }
    }

    private static void check(String name, Sample sample, Style style) {
        Page html = new HtmlPageReader().read("page", sample.text());
        String markdown = Converter.convert(sample.text(), style);
        Page read = new MarkdownPageReader().read("page", markdown);
        if (html.kind() != Kind.OTHER) {
            assertWithMessage(name + " " + sample.name() + " " + read.diagnostics())
                    .that(facts(read, style))
                    .containsExactlyElementsIn(facts(html, style));
        }
    }

    private static List<String> facts(Page page, Style style) {
        Page flat = flat(page, style.links());
        List<String> facts = new ArrayList<>(Facts.of(flat)
                .lines()
                .filter(line -> !line.startsWith("requirements ") && !line.startsWith("data LIST null"))
                .toList());
        words(flat.read().parameters(), facts);
        words(flat.read().fields(), facts);
        words(flat.read().summary(), facts);
        flat.read().edges().forEach(edge -> facts.add(edge.name() + ": " + edge.description()));
        flat.read().errors().forEach(error -> facts.add(error.code() + ": " + error.message()));
        flat.operations().forEach(operation -> words(operation.parameters(), facts));
        return facts;
    }

    private static void words(List<Item> items, List<String> facts) {
        // A back tick that opens nothing is no mark in HTML; of a badge behind the same word, one is enough.
        items.forEach(item -> facts.add(item.name() + ": "
                + String.valueOf(item.description()).replace("`", "").replaceFirst("^Deprecated$", "null")));
    }

    private static Page flat(Page page, boolean links) {
        Reading read = page.read();
        return new Page(
                page.file(),
                page.form(),
                page.title(),
                page.graphVersion(),
                page.url(),
                page.kind(),
                null,
                page.requirements(),
                new Reading(
                        read.available(),
                        read.path(),
                        flat(read.parameters(), links),
                        flat(read.fields(), links),
                        flat(read.summary(), links),
                        read.edges().stream().map(edge -> flat(edge, links)).toList(),
                        read.errors(),
                        read.fieldSets(),
                        read.data(),
                        read.target(),
                        links ? read.targetLink() : null),
                page.operations().stream()
                        .map(operation -> flat(operation, links))
                        .toList(),
                0,
                List.of());
    }

    private static EdgeRow flat(EdgeRow edge, boolean links) {
        return new EdgeRow(
                edge.name(), edge.type(), links ? edge.link() : null, sorted(edge.flags()), edge.description(), 0);
    }

    private static Writing flat(Writing operation, boolean links) {
        return new Writing(
                operation.action(),
                operation.method(),
                operation.paths(),
                operation.subject(),
                operation.from(),
                links ? operation.link() : null,
                null,
                flat(operation.parameters(), links),
                operation.returns(),
                operation.readAfterWrite(),
                operation.readAfterWriteKey(),
                operation.errors(),
                0);
    }

    /** Rows in the order of the page, none nested; a type that is not told and one that is empty look alike in Markdown. */
    private static List<Item> flat(List<Item> items, boolean links) {
        List<Item> flat = new ArrayList<>();
        for (Item item : items) {
            flat.add(new Item(
                    item.name(),
                    item.type() == null ? "" : item.type(),
                    item.values(),
                    sorted(item.flags()),
                    item.defaultValue(),
                    links ? item.link() : null,
                    item.description(),
                    List.of(),
                    0));
            flat.addAll(flat(item.parameters(), links));
        }
        return flat;
    }

    private static List<String> sorted(List<String> flags) {
        return flags.stream().sorted().toList();
    }
}
