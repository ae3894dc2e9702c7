package dev.graphpin.generator.scrape.assemble;

import static com.google.common.truth.Truth.assertThat;
import static dev.graphpin.generator.scrape.assemble.ToldPage.item;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

final class AssemblerTest {
    private static Assembler.Result run(ToldPage... pages) {
        List<Source> sources = Arrays.stream(pages).map(ToldPage::source).toList();
        return new Assembler(Descriptions.KEEP, "test").assemble(sources, null);
    }

    private static Spec spec(ToldPage... pages) {
        return Objects.requireNonNull(run(pages).spec());
    }

    private static Node node(Spec spec, String name) {
        return at(spec.nodes(), name);
    }

    private static <T> T at(Map<String, T> map, String key) {
        assertThat(map).containsKey(key);
        return Objects.requireNonNull(map.get(key));
    }

    private static List<String> ids(Assembler.Result result) {
        return result.diagnostics().stream().map(Diagnostic::id).toList();
    }

    private static ToldPage user() {
        return ToldPage.node("user.md", Form.MARKDOWN)
                .title("User")
                .path("/{person-id}/")
                .field("id", "numeric string", "core")
                .edgeRow("accounts")
                .writes(Action.UPDATE, "/{user_id}", "User", null, item("name", "string"))
                .writes(Action.UPDATE, "/{custom_audience_id}/users", "User", null, item("payload", "Object"))
                .writes(Action.DISSOCIATE, "/{page_id}/blocked", "User", "Page")
                .writes(Action.DISSOCIATE, "/act_{ad_account_id}/assigned_users", "User", "AdAccount");
    }

    @Test
    void operationsGoToTheOwnerOfTheirPath() {
        Spec spec = spec(user());

        assertThat(spec.nodes().keySet()).containsExactly("AdAccount", "CustomAudience", "Page", "User");
        assertThat(node(spec, "User").operations()).hasSize(1);
        assertThat(at(node(spec, "CustomAudience").edges(), "users")
                        .operations()
                        .get(0)
                        .path())
                .isEqualTo("/{custom_audience_id}/users");
        assertThat(node(spec, "AdAccount").edges()).containsKey("assigned_users");
        assertThat(at(node(spec, "Page").edges(), "blocked")
                        .operations()
                        .get(0)
                        .origin()
                        .sources())
                .containsExactly("user.md:9");
        assertThat(node(spec, "Page").docs()).isNull();
    }

    @Test
    void thePlaceholderOfThePagesOwnReadingPathIsItsNode() {
        Spec spec = spec(user().writes(Action.DELETE, "/{person-id}/likes", null, null));

        assertThat(spec.nodes()).doesNotContainKey("Person");
        assertThat(node(spec, "User").edges()).containsKey("likes");
    }

    @Test
    void aPathWithoutAPlaceholderIsKeptWithThePagesNodeAndSaid() {
        Assembler.Result result = run(user().writes(Action.CREATE, "/search", null, null));

        assertThat(node(Objects.requireNonNull(result.spec()), "User").edges()).containsKey("search");
        assertThat(ids(result)).contains("spec-path-owner");
    }

    @Test
    void placeholdersWrittenByHandGetTheirBraces() {
        assertThat(PathParts.template("/page-id/feed?limit=2")).isEqualTo("/{page-id}/feed");
        assertThat(PathParts.template("/<PAGE_ID>/feed")).isEqualTo("/{page_id}/feed");
        assertThat(PathParts.template("/act_{ad_account_id}/users")).isEqualTo("/act_{ad_account_id}/users");
        assertThat(PathParts.template("/PAGE-ID")).isEqualTo("/{page-id}");
        assertThat(PathParts.template("/me/feed")).isEqualTo("/me/feed");
    }

    @Test
    void namesComeFromSentencesThenHeadings() {
        Spec spec = spec(
                ToldPage.node("a.html", Form.HTML)
                        .title("Rtb Dynamic Post")
                        .writes(Action.DELETE, "/{rtb_dynamic_post_id}", "RTBDynamicPost", null),
                ToldPage.node("b.html", Form.HTML)
                        .title("Facebook App")
                        .writes(Action.UPDATE, "/{application_id}", "Application", null),
                ToldPage.node("c.html", Form.HTML).title("Cover Photo"),
                ToldPage.node("d.html", Form.HTML).title("Comment /{comment-id}"));

        assertThat(spec.nodes().keySet()).containsExactly("Application", "Comment", "CoverPhoto", "RTBDynamicPost");
    }

    @Test
    void anEdgePageJoinsItsNodesEdge() {
        Spec spec = spec(
                user(),
                ToldPage.edge("user-accounts.md", Form.MARKDOWN)
                        .title("User Accounts")
                        .path("/{user-id}/accounts")
                        .data(Page.Data.LIST, "Page")
                        .field("tasks", "list<enum>", "default"));

        var accounts = at(node(spec, "User").edges(), "accounts");
        assertThat(Objects.requireNonNull(accounts.target()).words()).isEqualTo("Page");
        assertThat(accounts.cardinality()).isEqualTo(Cardinality.LIST);
        assertThat(accounts.fields()).containsKey("tasks");
        assertThat(accounts.origin().sources()).containsExactly("user.md:3", "user-accounts.md:1");
    }

    @Test
    void aRowsTypeTellsWhatAnEdgeHoldsAndItsOwnPageKnowsBetter() {
        ToldPage comment = ToldPage.node("comment.md", Form.MARKDOWN)
                .title("Comment")
                .typedEdgeRow("comments", "Edge<Comment>")
                .typedEdgeRow("likes", "Edge<Profile>")
                .typedEdgeRow("odd", "object");
        ToldPage likes = ToldPage.edge("comment-likes.md", Form.MARKDOWN)
                .title("Comment Likes")
                .path("/{comment-id}/likes")
                .data(Page.Data.LIST, "User");
        Assembler.Result result = run(comment, likes);

        Map<String, Edge> edges =
                node(Objects.requireNonNull(result.spec()), "Comment").edges();
        assertThat(Objects.requireNonNull(at(edges, "comments").target()).words())
                .isEqualTo("Comment");
        assertThat(at(edges, "comments").cardinality()).isEqualTo(Cardinality.LIST);
        assertThat(Objects.requireNonNull(at(edges, "likes").target()).words()).isEqualTo("User");
        assertThat(ids(result)).containsExactly("spec-target-differs");
        assertThat(at(edges, "odd").target()).isNull();
        assertThat(at(edges, "odd").cardinality()).isEqualTo(Cardinality.UNKNOWN);
    }

    @Test
    void anEdgePageFindsItsNodeByAddressOrTitleToo() {
        Spec spec = spec(
                user(),
                ToldPage.edge("a.html", Form.HTML)
                        .url("https://x/docs/graph-api/reference/v19.0/user/live_videos/?locale=en"),
                ToldPage.edge("b.md", Form.MARKDOWN).title("User, Permissions"));

        assertThat(node(spec, "User").edges().keySet()).containsExactly("accounts", "live_videos", "permissions");
    }

    @Test
    void capturesCompleteEachOtherFactByFact() {
        Assembler.Result result = run(
                ToldPage.node("user.txt", Form.TEXT)
                        .title("User")
                        .field("id", "numeric string")
                        .field("hometown", null)
                        .field("sports", null)
                        .edgeRow(null),
                ToldPage.node("user.md", Form.MARKDOWN)
                        .title("User")
                        .field("id", "numeric string", "core")
                        .field("hometown", "Page")
                        .edgeRow("accounts"));

        Node user = node(Objects.requireNonNull(result.spec()), "User");
        var hometown = at(user.fields(), "hometown");
        assertThat(hometown.type().words()).isEqualTo("Page");
        assertThat(hometown.origin().sources())
                .containsExactly("user.md:3", "user.txt:3")
                .inOrder();
        assertThat(at(user.fields(), "id").flags()).containsExactly("core");
        assertThat(at(user.fields(), "sports").type().words()).isEmpty();
        assertThat(ids(result)).containsExactly("spec-type-lost");
    }

    @Test
    void aTypeThatTheGrammarDoesNotKnowIsTold() {
        Assembler.Result result =
                run(ToldPage.node("cat.html", Form.HTML).title("Cat").field("purr", "sound of joy"));

        assertThat(ids(result)).containsExactly("spec-type-opaque");
        assertThat(result.opaque()).containsExactly("sound of joy", 1);
        assertThat(result.diagnostics().get(0).file()).isEqualTo("cat.html");
    }

    @Test
    void contradictionsNameBothPlacesAndTheFormThatCarriesMoreWins() {
        Assembler.Result result = run(
                ToldPage.node("a.md", Form.MARKDOWN).title("Cat").field("age", "string"),
                ToldPage.node("b.html", Form.HTML).title("Cat").field("age", "int32"));

        var age = Objects.requireNonNull(
                node(Objects.requireNonNull(result.spec()), "Cat").fields().get("age"));
        assertThat(age.type().words()).isEqualTo("int32");
        Diagnostic only = result.diagnostics().get(0);
        assertThat(only.id()).isEqualTo("spec-type-differs");
        assertThat(only.file()).isEqualTo("b.html");
        assertThat(only.message()).contains("a.md:2");
    }

    @Test
    void theLaterCaptureWinsAmongEquals() {
        Spec spec = spec(
                ToldPage.node("a.md", Form.MARKDOWN)
                        .title("Cat")
                        .date("2024-01-01")
                        .field("age", "string"),
                ToldPage.node("b.md", Form.MARKDOWN)
                        .title("Cat")
                        .date("2024-05-01")
                        .field("age", "int32"));

        assertThat(at(node(spec, "Cat").fields(), "age").type().words()).isEqualTo("int32");
    }

    @Test
    void valuesOfSeveralCapturesAreUnitedAndTheDifferenceIsSaid() {
        Assembler.Result result = run(
                ToldPage.node("a.md", Form.MARKDOWN).title("Cat").field(item("kind", "enum", List.of("A", "B"))),
                ToldPage.node("b.txt", Form.TEXT).title("Cat").field(item("kind", "enum", List.of("C", "A"))));

        var kind = Objects.requireNonNull(
                node(Objects.requireNonNull(result.spec()), "Cat").fields().get("kind"));
        assertThat(kind.values()).isEqualTo(new EnumValues(null, List.of("A", "B", "C")));
        assertThat(kind.origin().facts()).containsExactly("values", "b.txt:7");
        assertThat(result.diagnostics().get(0).message()).contains("+\"C\" -\"B\"");
    }

    @Test
    void aFlattenedCaptureFindsTheNestedRowsOfAnother() {
        Spec spec = spec(
                ToldPage.node("a.md", Form.MARKDOWN)
                        .title("Cat")
                        .writes(
                                Action.UPDATE,
                                "/{cat_id}",
                                "Cat",
                                null,
                                item("payload", "Object"),
                                item("schema", "string"),
                                item("session", "Object"),
                                item("batch", "int64")),
                ToldPage.node("b.html", Form.HTML)
                        .title("Cat")
                        .writes(
                                Action.UPDATE,
                                "/{cat_id}",
                                "Cat",
                                null,
                                item("payload", "Object", item("schema", "string")),
                                item("session", "Object", item("batch", "int64"))));

        Operation update = node(spec, "Cat").operations().get(0);
        assertThat(update.parameters().keySet()).containsExactly("payload", "session");
        assertThat(at(update.parameters(), "session").parameters()).containsKey("batch");
    }

    @Test
    void oneOperationToldOnTwoPagesIsOne() {
        Spec spec = spec(
                user(),
                ToldPage.edge("page-blocked.md", Form.MARKDOWN)
                        .path("/{page-id}/blocked")
                        .data(Page.Data.LIST, "User")
                        .writes(Action.DISSOCIATE, "/{page_id}/blocked", "User", "Page", item("asid", "UID")));

        List<Operation> operations = at(node(spec, "Page").edges(), "blocked").operations();
        assertThat(operations).hasSize(1);
        assertThat(operations.get(0).parameters()).containsKey("asid");
        // Form and date are the same, so the owner's own page comes first.
        assertThat(operations.get(0).origin().sources())
                .containsExactly("page-blocked.md:3", "user.md:9")
                .inOrder();
    }

    @Test
    void rangesLeaveTheType() {
        var zone = Objects.requireNonNull(node(
                        spec(ToldPage.node("a.md", Form.MARKDOWN)
                                .title("Cat")
                                .field("zone", "float (min: -24) (max: 24)")),
                        "Cat")
                .fields()
                .get("zone"));

        assertThat(zone.type().words()).isEqualTo("float");
        assertThat(zone.range()).isEqualTo(new Range("-24", "24"));
    }

    @Test
    void severalVersionsAreNoSpec() {
        Assembler.Result result = run(user(), user().version("v18.0"));

        assertThat(result.spec()).isNull();
        assertThat(ids(result)).containsExactly("spec-version-mixed");
    }

    @Test
    void theResultDependsOnNothingButThePages() {
        List<ToldPage> pages = new ArrayList<>(List.of(
                user(),
                ToldPage.node("page.html", Form.HTML)
                        .title("Page")
                        .path("/{page-id}")
                        .error(100, "Other."),
                ToldPage.node("user.txt", Form.TEXT)
                        .title("User")
                        .field("id", "string")
                        .field("b", "int"),
                ToldPage.edge("x.md", Form.MARKDOWN).title("User Accounts").path("/{user-id}/accounts")));
        Assembler.Result expected = run(pages.toArray(ToldPage[]::new));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            for (int seed = 0; seed < 30; seed++) {
                Collections.shuffle(pages, new Random(seed));
                assertThat(run(pages.toArray(ToldPage[]::new))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anAddressThatLeadsToANodesPageIsOfThatNode() {
        String reference = "https://developers.facebook.com/docs/graph-api/reference/";
        Spec spec = spec(
                ToldPage.node("app/index.html", Form.HTML)
                        .title("Application")
                        .path("/{application-id}")
                        .url(reference + "application/"),
                ToldPage.edge("app/scores.html", Form.HTML)
                        .path("/{app-id}/scores")
                        .url(reference + "app/scores/")
                        .writes(Action.DELETE, "/{app-id}/scores", null, null));

        assertThat(spec.nodes().keySet()).containsExactly("Application");
        assertThat(at(node(spec, "Application").edges(), "scores").operations()).hasSize(1);
    }

    @Test
    void anEdgeThatLinksToASharedPageHoldsWhatThatPageTells() {
        String likes = "https://developers.facebook.com/docs/graph-api/reference/object/likes/";
        Spec spec = spec(
                ToldPage.node("photo.html", Form.HTML)
                        .title("Photo")
                        .path("/{photo-id}")
                        .linkedEdgeRow("likes", likes),
                ToldPage.edge("likes.html", Form.HTML)
                        .path("/{object-id}/likes")
                        .url(likes)
                        .data(Page.Data.LIST, "Profile"));

        Edge edge = at(node(spec, "Photo").edges(), "likes");
        assertThat(Objects.requireNonNull(edge.target()).words()).isEqualTo("Profile");
        assertThat(edge.cardinality()).isEqualTo(Edge.Cardinality.LIST);
    }

    @Test
    void droppedProseIsNowhere() {
        Spec spec = Objects.requireNonNull(new Assembler(Descriptions.DROP, "test")
                .assemble(List.of(user().error(100, "Wrong.").source()), null)
                .spec());

        assertThat(spec.toString()).doesNotContain("What it is.");
        assertThat(spec.toString()).doesNotContain("An edge.");
        assertThat(spec.toString()).doesNotContain("Wrong.");
        assertThat(spec.errors()).containsKey(100);
    }
}
