package dev.graphpin.generator.scrape.html;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Data;
import dev.graphpin.generator.scrape.Page.Item;
import dev.graphpin.generator.scrape.Page.Writing;
import dev.graphpin.spec.check.Diagnostic;
import org.junit.jupiter.api.Test;

/** Reads a page of our own in the layout that a part of the reference has since 2026. */
final class LayoutOf2026Test {
    private final Page page = new HtmlPageReader().read("page.html", HtmlPageReaderTest.fixture("layout-2026.html"));
    private final Writing create = page.operations().get(0);

    @Test
    void readsTheEdge() {
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.graphVersion()).isEqualTo("v25.0");
        assertThat(page.read().path()).isEqualTo("/{ad-account-id}/samples");
        assertThat(page.read().data()).isEqualTo(Data.LIST);
        assertThat(page.read().target()).isEqualTo("Sample");
        assertThat(page.read().fields().get(0).link()).isEqualTo("/documentation/rel");
        assertThat(page.read().summary().get(0).flags()).containsExactly("default");
    }

    /** A path that is a heading and a path in the sentence under it are one operation. */
    @Test
    void readsOneOperationPerHeading() {
        assertThat(page.operations()).hasSize(2);
        assertThat(create.paths()).containsExactly("/act_{ad_account_id}/samples");
        assertThat(create.returns()).isEqualTo("Struct {id: numeric string, tags: List [Struct {a: string}]}");
        assertThat(create.readAfterWriteKey()).isEqualTo("fixture_key");
        assertThat(create.errors().get(0).code()).isEqualTo(200);
        assertThat(page.operations().get(1).returns()).isEqualTo("Struct {success: bool}");
    }

    @Test
    void readsRowsThatAreFoldedIntoTheCellOfTheirParent() {
        Item range = page.read().parameters().get(1);
        assertThat(range.description()).isEqualTo("A range.");
        assertThat(range.parameters().stream().map(Item::name))
                .containsExactly("since", "until")
                .inOrder();
        assertThat(range.parameters().get(1).type()).isEqualTo("datetime");
        assertThat(range.parameters().get(1).description()).isEqualTo("Last day.");
        Item spec = create.parameters().get(2).parameters().get(1);
        assertThat(spec.defaultValue()).isEqualTo("{}");
        assertThat(spec.flags()).containsExactly("required");
    }

    @Test
    void tellsOfAFoldedObjectThatMayHoldRowsAfterIt() {
        assertThat(page.diagnostics().stream().map(Diagnostic::id)).doesNotContain("page-nesting-lost");
        String more = "<div><code>outer</code> <em>list&lt;Object&gt;</em></div><div><code>application_id</code>";
        String html = HtmlPageReaderTest.fixture("layout-2026.html").replace("<div><code>application_id</code>", more);
        Page nested = new HtmlPageReader().read("layout-2026.html", html);
        assertThat(nested.diagnostics().stream().map(Diagnostic::id)).containsExactly("page-nesting-lost");
        assertThat(nested.diagnostics().get(0).message()).contains("outer");
    }

    @Test
    void readsBadgesInBracketsAndDefaultsWithABoldLabel() {
        Item name = create.parameters().get(1);
        assertThat(name.flags()).containsExactly("required", "supports emoji").inOrder();
        assertThat(name.defaultValue()).isEqualTo("x");
        assertThat(name.description()).isEqualTo("Name");
        assertThat(create.parameters().get(0).type()).isEqualTo("array<enum>");
    }
}
