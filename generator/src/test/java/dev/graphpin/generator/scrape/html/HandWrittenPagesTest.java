package dev.graphpin.generator.scrape.html;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.check.Diagnostic;
import org.junit.jupiter.api.Test;

/** What authors write where generated pages have a table or a notation: it is read, or told of, never passed over. */
final class HandWrittenPagesTest {
    private static final String TABLE = "<table><tr><th>Name</th><th>Description</th><th>Type</th></tr>%s</table>";
    private static final String ROW = "<tr><td><code>%s</code></td><td>Words.</td><td><code>%s</code></td></tr>";

    @Test
    void anAnswerShownAsAnExampleIsToldOf() {
        Page page = writing("<h3>Response</h3><p>If it worked:</p><pre>{ \"success\": true }</pre>");
        assertThat(page.operations().get(0).returns()).isNull();
        assertThat(ids(page)).containsExactly("page-return-untold");
        assertThat(page.diagnostics().get(0).message()).contains("POST /{thing-id}/parts");
        assertThat(page.unparsed()).isEqualTo(0);
    }

    @Test
    void anAnswerInTheSitesNotationIsRead() {
        Page page =
                writing("<h3>Response</h3>If it worked:<pre>Struct {\n  id: numeric string,\n  done: bool,\n}</pre>");
        assertThat(page.operations().get(0).returns()).isEqualTo("Struct {id: numeric string, done: bool}");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void namesInAListAreParametersWithoutType() {
        Page page = writing("<h3>Fields</h3>Few can be given. These are:<ul><li><p><code>message</code></p></li>"
                + "<li><code>tags</code></li></ul>And that is all.");
        assertThat(page.operations().get(0).parameters().stream().map(Item::name))
                .containsExactly("message", "tags")
                .inOrder();
        assertThat(page.operations().get(0).parameters().get(0).type()).isNull();
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void proseInPlaceOfATableIsToldOf() {
        assertThat(ids(writing("<h3>Fields</h3>Give whatever you like."))).containsExactly("page-fields-prose");
        assertThat(ids(writing("<h3>Fields</h3>No fields are needed."))).isEmpty();
        assertThat(ids(reading("<h3>Fields</h3>See the thing itself."))).containsExactly("page-fields-prose");
    }

    @Test
    void anotherRequestOfOneSectionIsToldOf() {
        Page page = writing("<h3>By address</h3><pre>POST /v2.12/{thing-id}/parts HTTP/1.1</pre>"
                + "<h3>Elsewhere</h3><pre>POST /v2.12/{other-id}/parts HTTP/1.1</pre>");
        assertThat(page.operations()).hasSize(1);
        assertThat(ids(page)).containsExactly("page-request");
        assertThat(page.diagnostics().get(0).message()).contains("POST /{other-id}/parts");
    }

    @Test
    void aRequestMayBeToldByCurl() {
        String curl =
                "<pre>curl -X DELETE -H 'x: y' -d '{}' \"https://graph.facebook.com/v2.6/me/profile?access_token=X\"</pre>";
        Page page = read("<h2>Reading</h2><h2>Deleting</h2><h3>Example Request</h3>" + curl);
        Writing delete = page.operations().get(0);
        assertThat(delete.method()).isEqualTo("DELETE");
        assertThat(delete.paths()).containsExactly("/me/profile");
        assertThat(ids(page)).isEmpty();
    }

    @Test
    void aLinkedListIsAList() {
        Page page = reading("<h3>Fields</h3>Returns a list of <a href='/docs/graph-api/reference/doc'>Thing docs</a>.");
        assertThat(page.kind()).isEqualTo(Kind.EDGE);
        assertThat(page.read().data()).isEqualTo(Data.LIST);
        assertThat(page.read().target()).isNull();
        assertThat(page.diagnostics()).isEmpty();
        assertThat(reading("<h3>Fields</h3>It has a list of flaws.").read().data())
                .isNull();
    }

    @Test
    void aNodeMaySpeakOfLists() {
        Page page = read("<h2>Reading</h2><pre>GET /v2.12/{thing-id} HTTP/1.1</pre><h3>Fields</h3>"
                + "Among them a list of <a href='/x'>Friends</a>." + TABLE.formatted(ROW.formatted("id", "string")));
        assertThat(page.kind()).isEqualTo(Kind.NODE);
        assertThat(page.read().data()).isNull();
    }

    @Test
    void aParagraphOfCodeAnnouncesAPartOfTheResult() {
        String field =
                "<table><tr><th>Field</th><th>Description</th></tr><tr><td><code>%s</code><div>int</div></td><td></td></tr></table>";
        Page page = reading("<h3>Fields</h3><p><code>data</code></p>A list of Thing nodes." + field.formatted("weight")
                + "<p> <code>summary</code> </p>" + field.formatted("total_count"));
        assertThat(page.read().fields().stream().map(Item::name)).containsExactly("weight");
        assertThat(page.read().summary().stream().map(Item::name)).containsExactly("total_count");
        assertThat(page.read().target()).isEqualTo("Thing");
    }

    @Test
    void aHeaderMayStandInOrdinaryCells() {
        Page page =
                reading("<h3>Fields</h3><table><tr><td><b>Name</b></td><td><b>Description</b></td><td>Type</td></tr>"
                        + ROW.formatted("id", "string") + "</table>");
        assertThat(page.read().fields()).hasSize(1);
        assertThat(page.read().fields().get(0).type()).isEqualTo("string");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void marksThatTheAuthorForgotAreNoPartOfTheType() {
        String rows = ROW.formatted("when", "`datetime") + ROW.formatted("who", "enum{'SELF', \"ALL FRIENDS\"}");
        Page page = reading("<h3>Fields</h3>" + TABLE.formatted(rows));
        assertThat(page.read().fields().get(0).type()).isEqualTo("datetime");
        assertThat(page.read().fields().get(1).values())
                .containsExactly("SELF", "ALL FRIENDS")
                .inOrder();
    }

    @Test
    void aPathThatLeadsOutOfItselfIsKeptAndToldOf() {
        Page page = read("<h2>Reading</h2><h2>Updating</h2>You can update a Thing by making a POST request to"
                + " <code>/{thing_id}</code><code>/../parts</code>.");
        assertThat(page.operations().get(0).paths()).containsExactly("/{thing_id}/../parts");
        assertThat(ids(page)).containsExactly("page-path-odd");
        assertThat(page.diagnostics().get(0).message()).contains("\"/{thing_id}/../parts\"");
    }

    private static Page writing(String section) {
        return read("<h2>Reading</h2><h2>Publishing</h2><pre>POST /v2.12/{thing-id}/parts HTTP/1.1</pre>" + section);
    }

    private static Page reading(String section) {
        return read("<h2>Reading</h2><pre>GET /v2.12/{thing-id}/parts HTTP/1.1</pre>" + section);
    }

    private static Page read(String content) {
        return new HtmlPageReader().read("page.html", "<div data-click-area=main><h1>Thing</h1>" + content + "</div>");
    }

    private static Iterable<String> ids(Page page) {
        return page.diagnostics().stream().map(Diagnostic::id).toList();
    }
}
