package dev.graphpin.generator.scrape.lines;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.generator.scrape.Page.ErrorRow;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.check.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What converters make of tables and headings, and authors of pages: each shape by itself, in a page of our own. */
final class OtherConvertersTest {
    private static final String HEAD = "# Thing\n\n## Reading\n\n```\nGET /v19.0/{thing-id}/parts HTTP/1.1\n```\n\n";
    private static final String WRITES = HEAD + "## Publishing\n\n```\nPOST /v19.0/{thing-id}/parts HTTP/1.1\n```\n\n";
    private static final String NONE = "You can't perform this operation on this endpoint.\n\n";
    private static final String END = "\n## Creating\n\n" + NONE + "## Updating\n\n" + NONE + "## Deleting\n\n" + NONE;
    private static final String PROPERTIES = "| Name | Description | Type |\n| --- | --- | --- |\n";

    @Test
    void tablesNeedNoBarsAtTheirEnds() {
        Page page = read(HEAD + "### Parameters ###\n\nName | Description\n---|---\n`a` int | Words.\n`b` string |\n"
                + "`c` string | A sample `x:\n  y` of two lines.\n`d` bool | More.\n\nWords | that are no row.\n"
                + END);
        assertThat(names(page.read().parameters()))
                .containsExactly("a", "b", "c", "d")
                .inOrder();
        assertThat(page.read().parameters().get(1).type()).isEqualTo("string");
        assertThat(page.read().parameters().get(3).line()).isEqualTo(17);
        assertThat(ids(page)).isEmpty();
    }

    @Test
    void aBadgeInAFlatCellIsItsLastWord() {
        String flat = HEAD + "### Parameters\n\n| Parameter | Description |\n| --- | --- |\n"
                + "| `a`int | Default value: `1` The number Required |\n| `b`int | It is not required |\n"
                + "| `c`int | Words RequiredSupports Emoji |\n";
        List<Item> rows = read(flat + END).read().parameters();
        assertThat(rows.get(0).flags()).containsExactly("required");
        assertThat(rows.get(0).description()).isEqualTo("The number");
        assertThat(rows.get(1).flags()).isEmpty();
        assertThat(rows.get(2).flags()).containsExactly("required", "supports emoji");
        List<Item> lines =
                read(flat + "| `d`int | Words<br>Required |\n" + END).read().parameters();
        assertThat(lines.get(0).flags()).isEmpty();
        assertThat(lines.get(3).flags()).containsExactly("required");
    }

    @Test
    void aPathMayBeTwoSpans() {
        Page page = read(
                "# Things\n\n## Creating\n\nYou can make a POST request to `parts` edge from the following paths:\n\n"
                        + "* `/{thing_id}``/parts`\n\n## Updating\n\nYou can update a Thing by making a POST request to"
                        + " [`/{thing_id}`](/t)`/parts`.\n");
        assertThat(page.operations().stream().map(Writing::paths))
                .containsExactly(List.of("/{thing_id}/parts"), List.of("/{thing_id}/parts"));
    }

    @Test
    void theOldErrorTableHoldsForTheWholeSection() {
        String update = "You can update a Thing by making a POST request to `/{thing_id}%s`.\n\n";
        Page page = read("# Thing\n\n## Updating\n\n" + update.formatted("") + update.formatted("/parts")
                + "### Validation Rules\n\n| Error | Description |\n| --- | --- |\n| 100 | Invalid |\n");
        assertThat(page.operations().stream()
                        .map(o -> o.errors().stream().map(ErrorRow::code).toList()))
                .containsExactly(List.of(100), List.of(100));
    }

    @Test
    void theExamplesSampleTellsThePath() {
        String other = "```\nGET /v19.0/{thing-id}/parts/{part-id} HTTP/1.1\n```\n\n";
        Page page = read("# Thing Parts\n\n## Reading\n\n" + other
                + "### Example\n\n```\nGET /v19.0/{thing-id}/parts HTTP/1.1\n```\n");
        assertThat(page.read().path()).isEqualTo("/{thing-id}/parts");
        assertThat(read("# T\n\n## Reading\n\n### Example\n\n```\nGET v19.0/...?fields={x} HTTP/1.1\n```\n")
                        .read()
                        .path())
                .isNull();
    }

    @Test
    void theHeadingTellsWhatNamesAre() {
        String table = "| Name | Description |\n| --- | --- |\n| [`/likes`](/l) | Words. |\n";
        Page page = read(HEAD.replace("/parts", "") + "## Edges\n\n" + table);
        assertThat(page.read().edges().get(0).name()).isEqualTo("likes");
        assertThat(page.read().edges().get(0).link()).isEqualTo("/l");
        assertThat(page.read().parameters()).isEmpty();
        Page unknown = read(HEAD + "### Event types\n\n" + table.replace("[`/likes`](/l)", "`liked`") + END);
        assertThat(unknown.read().parameters()).isEmpty();
        assertThat(ids(unknown)).containsExactly("page-table-not-understood");
    }

    @Test
    void handWrittenTablesAreReadAsInHtml() {
        Page page = read(WRITES + "### Fields\n\n"
                + PROPERTIES.replace("Type |", "Type | Required |").replace("--- |\n", "--- | --- |\n")
                + "| `a` | Words. | `string` | yes |\n| Vector | Vector | Vector | Vector |\n\n"
                + "### Deprecated Fields\n\n" + PROPERTIES
                + "| `a` | Again. | `string` |\n| `b` | Old. | `string` |\n");
        List<Item> rows = page.operations().get(0).parameters();
        assertThat(names(rows)).containsExactly("a", "b").inOrder();
        assertThat(rows.get(0).flags()).containsExactly("required");
        assertThat(rows.get(1).flags()).containsExactly("deprecated");
        assertThat(ids(page)).containsExactly("page-row-not-understood");
    }

    @Test
    void aRowMayLeaveItsTypeOut() {
        Page page =
                read(HEAD + "### Fields\n\n" + PROPERTIES + "| `a` | This one is gone. |\n| `b` | Words. | `int` |\n");
        assertThat(names(page.read().fields())).containsExactly("a", "b").inOrder();
        assertThat(page.read().fields().get(0).type()).isEmpty();
        Page cell = read(HEAD + "### Fields\n\n" + PROPERTIES + "| `a` | `string` |\n| `b` | Words. | `int` |\n");
        assertThat(names(cell.read().fields())).containsExactly("b");
    }

    @Test
    void whatNoTableSaysIsReadOrToldOf() {
        Page listed = read(WRITES + "### Fields\n\nThese can be given:\n\n* `message`\n* `tags`\n");
        assertThat(names(listed.operations().get(0).parameters()))
                .containsExactly("message", "tags")
                .inOrder();
        assertThat(ids(listed)).isEmpty();
        assertThat(ids(read(WRITES + "### Fields\n\nGive whatever you like.\n")))
                .containsExactly("page-fields-prose");
        assertThat(ids(read(WRITES + "### Fields\n\nNo fields are needed.\n"))).isEmpty();
    }

    @Test
    void anAnswerShownAsAnExampleIsToldOf() {
        Page example = read(WRITES + "### Response\n\nIf it worked:\n\n```\n{ \"success\": true }\n```\n");
        assertThat(ids(example)).containsExactly("page-return-untold");
        Page notation = read(WRITES + "### Response\n\n```\nStruct {\n  id: string,\n}\n```\n");
        assertThat(notation.operations().get(0).returns()).isEqualTo("Struct {id: string}");
        assertThat(ids(notation)).isEmpty();
    }

    @Test
    void aRequestMayBeToldByCurl() {
        Page page = read(
                HEAD + "## Deleting\n\n```\ncurl -X DELETE 'https://graph.facebook.com/v19.0/{thing-id}/parts'\n```\n");
        assertThat(page.operations().get(0).paths()).containsExactly("/{thing-id}/parts");
    }

    @Test
    void aSpanAloneAnnouncesAPartOfTheResult() {
        Page page = read(
                HEAD + "### Fields\n\n`data`\n\nA list of [Part](/p) nodes.\n\n**`summary`**\n\n"
                        + "| Field | Description |\n| --- | --- |\n| `total_count`int | Words. |\n\n## Creating\n\nYou cannot create one.\n");
        assertThat(page.kind()).isEqualTo(Kind.EDGE);
        assertThat(page.read().data()).isEqualTo(Data.LIST);
        assertThat(page.read().fields()).isEmpty();
        assertThat(names(page.read().summary())).containsExactly("total_count");
    }

    @Test
    void aPathThatLeadsOutOfItselfIsKeptAndToldOf() {
        Page page = read(
                "# Thing\n\n## Updating\n\nYou can update a Thing by making a POST request to `/{thing_id}/../parts`.\n");
        assertThat(page.operations().get(0).paths()).containsExactly("/{thing_id}/../parts");
        assertThat(ids(page)).containsExactly("page-path-odd");
        assertThat(page.diagnostics().get(0).line()).isEqualTo(5);
    }

    private static Page read(String text) {
        return new MarkdownPageReader().read("page.md", text);
    }

    private static List<String> names(List<Item> items) {
        return items.stream().map(Item::name).toList();
    }

    private static List<String> ids(Page page) {
        return page.diagnostics().stream().map(Diagnostic::id).toList();
    }
}
