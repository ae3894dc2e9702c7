package dev.graphpin.generator.scrape.html;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.check.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Reads pages that we wrote ourselves, of the site's structure, without one class name but those of nested rows. */
final class HtmlPageReaderTest {
    private final Page node = read(fixture("node-v19.html"));
    private final Page byHand = read(fixture("by-hand.html"));

    @Test
    void readsAGeneratedNode() {
        assertThat(node.diagnostics()).isEmpty();
        assertThat(node.kind()).isEqualTo(Kind.NODE);
        assertThat(node.title()).isEqualTo("User");
        assertThat(node.graphVersion()).isEqualTo("v19.0");
        assertThat(node.read().path()).isEqualTo("/{person-id}/");
        assertThat(node.read().fieldSets()).containsExactly("public_profile", List.of("id", "first_name"));
        assertThat(node.read().errors()).hasSize(1);
        assertThat(node.requirements().accessTokens()).containsExactly("User");
        assertThat(node.requirements().permissions()).containsExactly("public_profile");
        assertThat(node.requirements().featurePermissions()).containsExactly("Some Feature");
        assertThat(node.requirements().newPageExperience()).isTrue();
    }

    @Test
    void readsFieldsWithLinksAndBadges() {
        List<Item> fields = node.read().fields();
        assertThat(fields.stream().map(Item::type))
                .containsExactly("numeric string", "AgeRange", "", "float (min: -24) (max: 24)")
                .inOrder();
        assertThat(fields.get(0).flags()).containsExactly("core", "default").inOrder();
        assertThat(fields.get(0).description()).isEqualTo("Its number.");
        assertThat(fields.get(1).link()).isEqualTo("/docs/graph-api/reference/age-range/");
        assertThat(fields.get(2).flags()).containsExactly("deprecated");
        assertThat(fields.get(3).flags()).containsExactly("deprecated");
        assertThat(node.read().edges().get(0).flags()).containsExactly("core");
        assertThat(node.read().edges().get(0).description()).isEqualTo("Pages.");
    }

    @Test
    void readsParametersAtEveryDepth() {
        List<Item> parameters = node.operations().get(0).parameters();
        assertThat(parameters.stream().map(Item::name))
                .containsExactly("payload", "note")
                .inOrder();
        Item mode = parameters.get(0).parameters().get(0);
        assertThat(mode.type()).isEqualTo("list<enum>");
        assertThat(mode.values()).containsExactly("ON", "Semi Off").inOrder();
        assertThat(mode.flags()).containsExactly("required", "supports emoji").inOrder();
        assertThat(mode.defaultValue()).isEqualTo("Vector");
        assertThat(mode.description()).isEqualTo("How.");
        assertThat(parameters.get(1).defaultValue()).isEmpty();
        assertThat(parameters.get(1).description()).isNull();
    }

    @Test
    void readsOperationsWithErrorsOfTheirOwn() {
        List<Writing> operations = node.operations();
        assertThat(operations).hasSize(3);
        assertThat(operations.get(0).returns())
                .isEqualTo("Struct {ids: List [numeric string], more: Map {string: string}}");
        assertThat(operations.get(0).errors()).hasSize(1);
        assertThat(operations.get(1).paths())
                .containsExactly("/{custom_audience_id}/users", "/act_{ad_account_id}/users")
                .inOrder();
        assertThat(operations.get(1).subject()).isEqualTo("Audience");
        assertThat(operations.get(1).returns()).isEqualTo("Struct {id: numeric string} Or Map {string: bool}");
        assertThat(operations.get(1).readAfterWriteKey()).isEqualTo("fixture_key");
        assertThat(operations.get(1).errors()).isEmpty();
        assertThat(operations.get(2).from()).isEqualTo("Household");
    }

    @Test
    void theOldErrorTableHoldsForTheWholeCard() {
        Page old = read(
                fixture("node-v19.html")
                        .replace("<h3>Error Codes</h3>", "")
                        .replace(
                                "bool</div>}</div></div></div></div>",
                                "bool</div>}</div><h3>Validation Rules</h3><table><thead>"
                                        + "<tr><th>Error</th><th>Description</th></tr></thead><tr><td>368</td><td>No</td></tr></table>"));
        assertThat(old.operations().stream().map(o -> o.errors().stream().anyMatch(e -> e.code() == 368)))
                .containsExactly(true, true, false)
                .inOrder();
    }

    @Test
    void readsAPageWrittenByHand() {
        assertThat(byHand.kind()).isEqualTo(Kind.NODE);
        assertThat(byHand.read().fields().stream().map(Item::name))
                .containsExactly("id", "tags", "filter")
                .inOrder();
        assertThat(byHand.read().fields().get(1).parameters().get(0).values()).containsExactly("user", "page");
        assertThat(byHand.read().fields().get(2).type()).isNull();
        assertThat(byHand.read().edges().get(0).name()).isEqualTo("comments");
        assertThat(byHand.read().edges().get(0).type()).isEqualTo("Edge<Comment>");
        assertThat(byHand.operations()).hasSize(2);
        assertThat(byHand.operations().get(0).method()).isEqualTo("DELETE");
        Writing update = byHand.operations().get(1);
        assertThat(update.parameters().get(0).link()).isEqualTo("/m");
        assertThat(update.returns()).isEqualTo("Struct {id: string}");
        assertThat(update.readAfterWrite()).isTrue();
    }

    @Test
    void namesTheRowThatWasNotUnderstood() {
        assertThat(byHand.unparsed()).isEqualTo(1);
        Diagnostic diagnostic = byHand.diagnostics().get(0);
        assertThat(diagnostic.id()).isEqualTo("page-row");
        assertThat(diagnostic.message()).contains("\"Vector\"");
        assertThat(diagnostic.line()).isEqualTo(8);
    }

    @Test
    void refusesWhatIsNoReferencePage() {
        assertRefused("page-empty", " \n");
        assertRefused("page-binary", "<html>\ufffd\0\1\2\ufffd".repeat(40));
        assertRefused("page-login", "<form><input type='password'></form>");
        assertRefused("page-language", "<html lang='pt'><h2 id='Reading'>Leitura</h2></html>");
        assertRefused("page-language", "<div data-click-area='main'><h2 id='Reading'>Leitura</h2></div>");
        assertRefused("page-removed", "<p>This endpoint was removed after v1.0.</p>");
        assertRefused("page-index", "<h2>All</h2><table><tr><th>Node</th><th>Description</th></tr></table>");
        assertRefused("page-no-reference", "<p>Hello</p>");
    }

    private static void assertRefused(String id, String html) {
        Page page = read(html);
        assertThat(page.kind()).isEqualTo(Kind.OTHER);
        assertThat(page.diagnostics().stream().map(Diagnostic::id)).containsExactly(id);
        assertThat(page.read().fields()).isEmpty();
        assertThat(page.operations()).isEmpty();
    }

    @Test
    void aCutPageSaysSoAndKeepsOnlyWhatIsWhole() {
        String whole = fixture("node-v19.html");
        Page cut = read(whole.substring(0, whole.indexOf("timezone") + 5));
        assertThat(cut.diagnostics().stream().map(Diagnostic::id)).containsExactly("page-cut");
        assertThat(cut.read().fields().stream().map(Item::name))
                .containsExactly("id", "age_range", "gender_hint")
                .inOrder();
        assertThat(read(whole.replace("</body></html>", "")).diagnostics()).isEmpty();
    }

    @Test
    void onlyTheReadingCardsCurlSampleTellsThePath() {
        String sample = "<pre>curl -X GET https://graph.facebook.com/PAGE-ID</pre>";
        String page = "<div data-click-area=main><h2>Page</h2><h2>Reading</h2>%s<h2>Updating</h2>%s</div>";
        assertThat(read(page.formatted(sample, "")).read().path()).isEqualTo("/PAGE-ID");
        assertThat(read(page.formatted("", sample)).read().path()).isNull();
    }

    @Test
    void aPageInItsOwnWordsIsReadByItsTableOfProperties() {
        String table = "<table><thead><th>Property</th><th>Type</th><th>Description</th></thead>"
                + "<tr><td><code>home_url</code></td><td>Object</td><td>Where.</td></tr></table>";
        Page page = read("<div data-click-area=main><h1>Profile</h1><h2>Profile Properties</h2>" + table
                + "<h2>Retrieve Properties</h2><h2>Set/Update Properties</h2>Prose.</div>");
        assertThat(page.read().available()).isTrue();
        assertThat(page.read().fields().stream().map(Page.Item::name)).containsExactly("home_url");
        assertThat(page.operations()).isEmpty();
        assertThat(page.diagnostics().stream().map(Diagnostic::id)).containsExactly("page-operation-untold");
    }

    @Test
    void aRefusedPageTellsOfItsTables() {
        Page page = read("<div data-click-area=main><h1>Guide</h1><h2>Sizes</h2>"
                + "<table><tr><th>Name</th><th>Type</th></tr><tr><td>small</td><td>1</td></tr></table></div>");
        assertThat(page.kind()).isEqualTo(Page.Kind.OTHER);
        assertThat(page.unparsed()).isEqualTo(1);
        assertThat(page.diagnostics().stream().map(Diagnostic::id)).containsExactly("page-no-reference", "page-table");
    }

    @Test
    void survivesDeepNesting() {
        assertThat(read("<div>".repeat(100_000)).kind()).isEqualTo(Kind.OTHER);
    }

    private static Page read(String html) {
        return new HtmlPageReader().read("page.html", html);
    }

    static String fixture(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPageReaderTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
