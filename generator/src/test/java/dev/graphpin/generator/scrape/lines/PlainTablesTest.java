package dev.graphpin.generator.scrape.lines;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.check.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose converter kept words and cells and nothing else, and tables and samples of hand-written pages. */
final class PlainTablesTest {
    private static final String HEAD = "# Thing\n\n## Reading\n\n```\nGET /v25.0/{thing-id} HTTP/1.1\n```\n\n";
    private static final String TABLE = HEAD + "#### Parameters\n\n| Parameter | Description |\n| --- | --- |\n";

    private static final String NONE = "\n\nYou can't perform this operation on this endpoint.\n\n";
    private static final String END = "\n## Creating" + NONE + "## Updating" + NONE + "## Deleting" + NONE;

    @Test
    void badgesInSmallLettersAreTheLastWords() {
        List<Item> rows = rows(
                "| a int | How many required |",
                "| b_c list\\<enum {X, Y}\\> | Which default |",
                "| d string | Words. supports emoji |",
                "| e string | required |");
        assertThat(rows.stream().map(Item::flags))
                .containsExactly(
                        List.of("required"), List.of("default"), List.of("supports emoji"), List.of("required"))
                .inOrder();
        assertThat(rows.get(1).type()).isEqualTo("list<enum>");
        assertThat(rows.get(1).values()).containsExactly("X", "Y").inOrder();
        assertThat(rows.get(1).description()).isEqualTo("Which");
        assertThat(rows.get(3).description()).isNull();
    }

    @Test
    void aSentenceMayEndInTheWordOfABadge() {
        List<Item> rows = rows(
                "| a int | This one is required |",
                "| b int | What we do by default |",
                "| c int | Both deprecated and required |");
        assertThat(rows.stream().map(Item::flags)).containsExactly(List.of(), List.of(), List.of());
        assertThat(rows("| `a` int | Set the mark required |").get(0).flags()).isEmpty();
    }

    @Test
    void aDefaultIsAWordThatLooksLikeAValue() {
        List<Item> rows = rows(
                "| a string | Default value: UP_TO It goes up. |",
                "| b int | Default value: 25 How many |",
                "| c bool | Default value: false Whether |",
                "| d string | Default value: Whatever you like best |");
        assertThat(rows.stream().map(Item::defaultValue)).containsExactly("UP_TO", "25", "false", null);
        assertThat(rows.get(0).description()).isEqualTo("It goes up.");
    }

    @Test
    void rowsFoldedIntoWordsAreToldOf() {
        Page page =
                read(TABLE + "| span {'since':YYYY-MM-DD} | A span. since datetime First. Show child parameters |\n");
        assertThat(page.read().parameters().get(0).type()).isEqualTo("{'since':YYYY-MM-DD}");
        assertThat(ids(page)).containsExactly("page-nesting-lost");
    }

    @Test
    void aTableOfEdgesMayHaveMoreColumns() {
        Page page = read(HEAD + "## Edges\n\n| Name | Description | Used to Publish |\n| --- | --- | --- |\n"
                + "| [`/parts`](/p) | Its parts. | Some |\n");
        assertThat(page.read().edges().get(0).name()).isEqualTo("parts");
        assertThat(page.read().edges().get(0).description()).isEqualTo("Its parts.");
        assertThat(ids(page)).isEmpty();
    }

    @Test
    void namesInTheCellOfATypeAreNotTheType() {
        Page page = read(
                HEAD + "### Fields\n\n| Name | Description |\n| --- | --- |\n"
                        + "| `who`<br><br>_object_<br><br>`id`<br><br>`email`<br><br>_here only_ | People |\n| `n` `int` | Number |\n| `m`<br><br>Required<br><br>_string_ | Must |\n");
        assertThat(page.read().fields().stream().map(Item::type)).containsExactly("object", "int", "string");
        assertThat(page.read().fields().get(2).flags()).containsExactly("required");
    }

    /** Blocks of indented code that follow each other are one block in Markdown. */
    @Test
    void theRequestMayStandInAnySample() {
        Page page = read(HEAD + "## Updating\n\n    $fb->post(\n      '/{thing-id}'\n    );\n\n"
                + "    POST /v25.0/{thing-id} HTTP/1.1\n    Host: graph.facebook.com\n\n### Fields\n\n"
                + "| Name | Description | Type |\n| --- | --- | --- |\n| `name` | Its name. | `string` |\n");
        Writing update = page.operations().get(0);
        assertThat(update.paths()).containsExactly("/{thing-id}");
        assertThat(update.parameters().stream().map(Item::name)).containsExactly("name");
    }

    @Test
    void theShapeOfAnAnswerMayHaveBecomeWords() {
        Page page = read(HEAD.replace("}", "}/parts")
                + "### Fields\n\nReading from this edge will return a JSON formatted result:\n\n"
                + "{\n \"`data`\": \\[\\]\n}\n\n#### `data`\n\nA list of [Part](/p) nodes.\n");
        assertThat(page.read().target()).isEqualTo("Part");
        assertThat(ids(page)).isEmpty();
    }

    @Test
    void wordsThatPointToAnEdgeAnnounceNothing() {
        Page page =
                read(HEAD + "## Publishing\n\nYou can make things using the [`/things`](/t) edge when there is one.\n\n"
                        + "## Updating\n\nIt can be done.\n");
        assertThat(page.operations()).isEmpty();
        assertThat(page.diagnostics().stream().map(Diagnostic::message).toList().toString())
                .doesNotContain("Publishing");
        assertThat(ids(page)).containsExactly("page-operation-untold");
    }

    private static List<Item> rows(String... rows) {
        return read(TABLE + String.join("\n", rows) + "\n").read().parameters();
    }

    private static Page read(String text) {
        return new MarkdownPageReader().read("page.md", text + END);
    }

    private static List<String> ids(Page page) {
        return page.diagnostics().stream().map(Diagnostic::id).toList();
    }
}
