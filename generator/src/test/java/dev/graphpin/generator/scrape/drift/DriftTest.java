package dev.graphpin.generator.scrape.drift;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.generator.scrape.assemble.ToldPage.item;

import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.assemble.Assembler;
import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.generator.scrape.assemble.Source;
import dev.graphpin.generator.scrape.assemble.ToldPage;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class DriftTest {
    private static final Assembler ASSEMBLER = new Assembler(Descriptions.KEEP, "test");

    private static ToldPage cat() {
        return ToldPage.node("cat.md", Form.MARKDOWN)
                .title("Cat")
                .path("/{cat-id}")
                .field("id", "numeric string", "core")
                .field("a", "Tail")
                .field("b", "string")
                .field("c", "string")
                .field("d", "string")
                .edgeRow("toys")
                .writes(Action.UPDATE, "/{cat_id}", "Cat", null, item("kind", "enum", List.of("A", "B")));
    }

    private static Drift.Result since(List<ToldPage> before, ToldPage... now) {
        var was = ASSEMBLER.assemble(
                before.stream().map(page -> hashed(page, "1111111122")).toList(), null);
        List<Source> sources =
                Arrays.stream(now).map(page -> hashed(page, "2222222233")).toList();
        var is = ASSEMBLER.assemble(sources, "v19.0");
        return Drift.since(
                Objects.requireNonNull(was.spec()),
                Objects.requireNonNull(was.lock()),
                Objects.requireNonNull(is.spec()),
                Objects.requireNonNull(is.lock()),
                sources,
                Descriptions.KEEP);
    }

    private static Source hashed(ToldPage page, String hash) {
        Source source = page.source();
        Lock.Capture capture = source.capture();
        return Source.of(
                source.id(),
                new Lock.Capture(
                        capture.url(),
                        capture.title(),
                        page.page().form() == Form.TEXT ? "text" : "markdown",
                        hash,
                        null),
                source.page());
    }

    private static List<String> told(Drift.Result result) {
        return result.changes().stream().map(Diagnostic::id).sorted().toList();
    }

    private static Node node(Drift.Result result, String name) {
        assertThat(result.spec().nodes()).containsKey(name);
        return Objects.requireNonNull(result.spec().nodes().get(name));
    }

    @Test
    void theSamePagesTellNothingNew() {
        Drift.Result result = since(List.of(cat()), cat());

        assertThat(result.changes()).isEmpty();
        assertThat(result.lock().captures()).hasSize(1);
    }

    @Test
    void aHealthyPageAddsRemovesAndChanges() {
        ToldPage now = ToldPage.node("cat.md", Form.MARKDOWN)
                .title("Cat")
                .path("/{cat-id}")
                .field("id", "string", "core")
                .field("a", "Tail")
                .field("b", "string")
                .field("d", "string")
                .field("e", "string")
                .edgeRow("toys")
                .writes(Action.UPDATE, "/{cat_id}", "Cat", null, item("kind", "enum", List.of("B", "C")));
        Drift.Result result = since(List.of(cat()), now);

        assertThat(node(result, "Cat").fields().keySet()).containsExactly("id", "a", "b", "d", "e");
        assertThat(result.changes().stream().map(Diagnostic::message))
                .containsExactly(
                        "Cat.id: type was numeric string, is string",
                        "Cat.e is new",
                        "Cat.c is gone, and its page is well",
                        "Cat POST /{cat_id}.kind: values +C -A");
    }

    @Test
    void aPageThatShrankTakesNothingAway() {
        Drift.Result result = since(
                List.of(cat()),
                ToldPage.node("cat.md", Form.MARKDOWN).title("Cat").field("id", "numeric string", "core"));

        Node cat = node(result, "Cat");
        assertThat(cat.fields().keySet()).containsExactly("id", "a", "b", "c", "d");
        var kept = Objects.requireNonNull(cat.fields().get("a"));
        assertThat(kept.flags()).contains(Flags.STALE);
        assertThat(kept.origin().sources()).containsExactly("cat.md@11111111:3");
        assertThat(result.lock().captures().keySet()).containsExactly("cat.md", "cat.md@11111111");
        assertThat(cat.operations()).hasSize(1);
        assertThat(told(result)).contains("capture-shrunk");
        assertThat(told(result)).doesNotContain("drift-removed");
    }

    @Test
    void aPageThatIsMissingOrNoPageTakesNothingAway() {
        ToldPage dog = ToldPage.node("dog.md", Form.MARKDOWN).title("Dog").field("id", "string");

        assertThat(told(since(List.of(cat(), dog), dog))).containsExactly("capture-missing", "drift-stale");
        Drift.Result login = since(List.of(cat(), dog), dog, ToldPage.other("cat.md"));
        assertThat(told(login)).containsExactly("capture-failed", "drift-stale");
        assertThat(node(login, "Cat").flags()).containsExactly(Flags.STALE);
    }

    @Test
    void aPoorerRenderingKeepsWhatItCannotTell() {
        Drift.Result result = since(
                List.of(cat()),
                ToldPage.node("cat.txt", Form.TEXT)
                        .title("Cat")
                        .path("/{cat-id}")
                        .field("id", "numeric string")
                        .field("a", null)
                        .field("b", "string")
                        .field("c", "string")
                        .field("d", "string")
                        .edgeRow(null)
                        .writes(Action.UPDATE, "/{cat_id}", "Cat", null, item("kind", "enum", List.of("A", "B"))));

        Node cat = node(result, "Cat");
        var a = Objects.requireNonNull(cat.fields().get("a"));
        assertThat(a.type().words()).isEqualTo("Tail");
        assertThat(a.origin().facts()).containsExactly("type", "cat.md:3");
        assertThat(Objects.requireNonNull(cat.fields().get("id")).flags()).containsExactly("core");
        assertThat(cat.edges()).containsKey("toys");
        assertThat(told(result)).contains("capture-poorer");
    }
}
