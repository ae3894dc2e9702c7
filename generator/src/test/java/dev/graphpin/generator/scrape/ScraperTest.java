package dev.graphpin.generator.scrape;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way from captures to a spec, over the captured pages. */
final class ScraperTest {
    private static List<Path> captures(String... names) {
        Path all = Project.root().resolve("../shared/captures").normalize();
        assumeTrue(Files.isDirectory(all), "skipped: the captured pages are not at ../shared/captures");
        return Arrays.stream(names).map(all::resolve).toList();
    }

    private static Scraped scrape(String... names) {
        return Scraper.scrape(ScrapeOptions.of(captures(names)));
    }

    private static Node node(Spec spec, String name) {
        return at(spec.nodes(), name);
    }

    private static <T> T at(Map<String, T> map, String key) {
        assertThat(map).containsKey(key);
        return Objects.requireNonNull(map.get(key));
    }

    @Test
    void theTwoRenderingsOfUserAreOneSpec() {
        Spec spec =
                Objects.requireNonNull(scrape("v19.0/user.md", "v19.0/user.txt").spec());
        Node user = node(spec, "User");

        assertThat(spec.nodes().keySet()).containsExactly("AdAccount", "CustomAudience", "Page", "User");
        assertThat(user.fields()).hasSize(40);
        assertThat(user.edges()).hasSize(25);
        assertThat(Objects.requireNonNull(user.read()).errors()).hasSize(10);
        assertThat(at(Objects.requireNonNull(user.read()).fieldSets(), "public_profile"))
                .hasSize(8);
        assertThat(user.operations().stream().map(Operation::action))
                .containsExactly(Action.UPDATE, Action.DELETE)
                .inOrder();
        assertThat(user.operations().get(0).parameters()).hasSize(7);
        assertThat(at(user.fields(), "age_range").origin().sources())
                .containsExactly("user.md:118", "user.txt:105")
                .inOrder();

        Edge users = at(node(spec, "CustomAudience").edges(), "users");
        assertThat(users.operations().stream().map(Operation::action))
                .containsExactly(Action.UPDATE, Action.DISSOCIATE)
                .inOrder();
        for (Operation operation : users.operations()) {
            assertThat(operation.parameters()).hasSize(17);
            EnumValues values = Objects.requireNonNull(
                    at(operation.parameters(), "sub_type").values());
            assertThat(values.values()).hasSize(61);
        }
    }

    @Test
    void theOriginalPageNestsWhatTheRenderingsLost() {
        Spec spec = Objects.requireNonNull(scrape("v2.12/user/index.html").spec());
        Operation update =
                at(node(spec, "CustomAudience").edges(), "users").operations().get(0);

        var source = at(at(update.parameters(), "payload").parameters(), "data_source");
        assertThat(source.parameters().keySet())
                .containsExactly("type", "sub_type")
                .inOrder();
    }

    @Test
    void edgePagesJoinTheirNode() {
        Spec spec = Objects.requireNonNull(scrape("v19.0").spec());
        Map<String, Edge> edges = node(spec, "User").edges();

        assertThat(Objects.requireNonNull(at(edges, "accounts").target()).words())
                .isEqualTo("Page");
        assertThat(at(edges, "accounts").fields()).containsKey("tasks");
        assertThat(at(edges, "accounts").summary()).containsKey("total_count");
        assertThat(at(edges, "picture").cardinality()).isEqualTo(Edge.Cardinality.SINGLE);
        assertThat(at(edges, "permissions").operations()).hasSize(1);
    }

    @Test
    void everyCapturedPageAssembles() {
        Scraped scraped = scrape("v2.12");
        Spec spec = Objects.requireNonNull(scraped.spec());

        assertThat(spec.graphVersion()).isEqualTo("v2.12");
        assertThat(spec.nodes().size()).isAtLeast(55);
        // One page of another version came along; it is said, and left out.
        assertThat(scraped.diagnostics().stream().map(Diagnostic::id)).contains("spec-version-other");
        long ownerless = scraped.diagnostics().stream()
                .filter(d -> d.id().equals("spec-page-owner"))
                .count();
        assertThat(spec.nodes().values().stream()
                        .mapToLong(node -> node.edges().values().stream()
                                .filter(edge -> edge.read() != null)
                                .count())
                        .sum())
                .isGreaterThan(100);
        // One page tells of an edge of two nodes and has neither's address.
        assertThat(ownerless).isAtMost(1);
    }

    @Test
    void theOrderOfInputsAndTheThreadsDontMatter() {
        List<Path> inputs = new ArrayList<>(captures(
                "v19.0/user.md", "v19.0/user.txt", "v19.0/page.md", "v19.0/user-accounts.md", "v19.0/album.md"));
        Map<String, String> expected = null;
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(inputs, new Random(seed));
            Scraped scraped = Scraper.scrape(ScrapeOptions.of(inputs).withParallelism(1 + seed % 3));
            Map<String, String> rendered = SpecWriter.render(Objects.requireNonNull(scraped.spec()), scraped.lock());
            assertThat(rendered).isEqualTo(expected == null ? rendered : expected);
            expected = rendered;
        }
    }

    @Test
    void copiesOfACaptureCountOnceUnderTheFirstOfTheirIds(@TempDir Path dir) throws IOException {
        Path page = captures("v19.0/user.md").get(0);
        Files.copy(page, dir.resolve("b.md"));
        Scraped one = Scraper.scrape(ScrapeOptions.of(List.of(dir.resolve("b.md"))));
        Files.copy(page, dir.resolve("a.md"));
        Files.copy(page, dir.resolve("c.md"));
        Scraped three = Scraper.scrape(
                ScrapeOptions.of(List.of(dir.resolve("c.md"), dir.resolve("a.md"), dir.resolve("b.md"))));

        assertThat(three.captures()).isEqualTo(3);
        assertThat(three.diagnostics()).hasSize(one.diagnostics().size());
        assertThat(Objects.requireNonNull(three.lock()).captures().keySet()).containsExactly("a.md");
        assertThat(SpecWriter.render(Objects.requireNonNull(three.spec()), null).toString())
                .isEqualTo(SpecWriter.render(Objects.requireNonNull(one.spec()), null)
                        .toString()
                        .replace("b.md:", "a.md:"));
    }

    @Test
    void whatIsDroppedIsInNoFile() {
        Scraped scraped =
                Scraper.scrape(ScrapeOptions.of(captures("v19.0/user.md")).withDescriptions(Descriptions.DROP));
        String all = SpecWriter.render(Objects.requireNonNull(scraped.spec()), scraped.lock())
                .toString();

        assertThat(all).doesNotContain("App-Scoped");
        assertThat(all).doesNotContain("checkpointed");
        assertThat(all).contains("flags: [no data]");
    }

    @Test
    void twoVersionsInOneCallSayWhatToDo() {
        Scraped scraped = scrape("v19.0/user.md", "v18.0/user.linked.md");

        assertThat(scraped.spec()).isNull();
        Diagnostic mixed = scraped.diagnostics().stream()
                .filter(d -> d.id().equals("spec-version-mixed"))
                .findFirst()
                .orElseThrow();
        assertThat(mixed.hint()).contains("--graph-version v19.0");
        assertThat(Scraper.scrape(ScrapeOptions.of(captures("v19.0/user.md", "v18.0/user.linked.md"))
                                .withGraphVersion("v18.0"))
                        .spec())
                .isNotNull();
    }

    /** What an overlay corrects may be gone with the page; the last good facts are kept, and the correction with them. */
    @ParameterizedTest
    @ValueSource(ints = {140, 425, 430})
    void anOverlayOfWhatACutPageLostStillHolds(int cut, @TempDir Path dir) throws IOException {
        Path page = captures("v19.0/user.md").get(0);
        Path capture = dir.resolve("user.md");
        Path last = dir.resolve("last");
        List<Path> overlays = List.of(
                Project.root().resolve("spec/overlays/v19.0/custom-audience-users.yaml"),
                Project.root().resolve("spec/overlays/v19.0/user.yaml"));
        ScrapeOptions options = ScrapeOptions.of(List.of(capture))
                .withDescriptions(Descriptions.DROP)
                .withOverlays(overlays);
        Files.copy(page, capture);
        Scraped first = Scraper.scrape(options);
        write(first, last);
        Files.write(capture, Files.readAllLines(page).subList(0, cut));

        Scraped second = Scraper.scrape(options.withPrevious(last));

        Node audience = node(Objects.requireNonNull(second.spec()), "CustomAudience");
        assertThat(audience.summary()).isNotNull();
        Node before = node(Objects.requireNonNull(first.spec()), "CustomAudience");
        assertThat(nesting(audience)).isEqualTo(nesting(before));
        assertThat(second.diagnostics().stream().map(Diagnostic::id)).contains("capture-shrunk");
        assertThat(second.diagnostics().stream().map(Diagnostic::id)).doesNotContain("drift-removed");
    }

    @Test
    void aPageThatShrankKeepsItsLastGoodFacts(@TempDir Path dir) throws IOException {
        Path page = captures("v19.0/user.md").get(0);
        Path capture = dir.resolve("user.md");
        Path last = dir.resolve("last");
        Files.copy(page, capture);
        Scraped first = Scraper.scrape(ScrapeOptions.of(List.of(capture)));
        write(first, last);
        List<String> lines = Files.readAllLines(page);
        Files.write(capture, lines.subList(0, 140));

        Scraped second = Scraper.scrape(ScrapeOptions.of(List.of(capture)).withPrevious(last));

        Node user = node(Objects.requireNonNull(second.spec()), "User");
        assertThat(user.fields()).hasSize(40);
        assertThat(user.edges()).hasSize(25);
        assertThat(at(user.fields(), "website").flags()).contains("stale");
        assertThat(at(user.fields(), "email").flags()).doesNotContain("stale");
        assertThat(second.diagnostics().stream().map(Diagnostic::id)).contains("capture-shrunk");
        assertThat(second.diagnostics().stream().map(Diagnostic::id)).doesNotContain("drift-removed");
    }

    @Test
    void whereNoCaptureTellsAVersionItIsThatOfTheLastSpec(@TempDir Path dir) throws IOException {
        Path capture = dir.resolve("pages/thing.md");
        Files.createDirectories(capture.getParent());
        Files.writeString(capture, """
                # Thing

                ## Reading

                ```
                GET /v19.0/{thing-id} HTTP/1.1
                ```

                ### Fields

                | Field | Description |
                | --- | --- |
                | `id`int | Words. |

                ## Creating

                You cannot create one.
                """);
        ScrapeOptions options = ScrapeOptions.of(List.of(capture.getParent()));
        write(Scraper.scrape(options), dir.resolve("last"));

        Files.writeString(capture, "Log in to Facebook\n\nEmail or phone number\n");
        assertThat(Scraper.scrape(options).spec()).isNull();
        Scraped scraped = Scraper.scrape(options.withPrevious(dir.resolve("last")));
        Node thing = node(Objects.requireNonNull(scraped.spec()), "Thing");
        assertThat(thing.flags()).containsExactly(Flags.STALE);
        assertThat(thing.fields()).containsKey("id");
        assertThat(scraped.diagnostics().stream().map(Diagnostic::id)).containsAtLeast("page-login", "capture-failed");
    }

    private static void write(Scraped scraped, Path dir) throws IOException {
        Map<String, String> files = SpecWriter.render(Objects.requireNonNull(scraped.spec()), scraped.lock());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = dir.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }

    /** The names of the parameters of each operation, each with those of the ones nested in it. */
    private static List<Map<String, Set<String>>> nesting(Node audience) {
        return at(audience.edges(), "users").operations().stream()
                .map(operation -> operation.parameters().values().stream()
                        .collect(Collectors.toMap(
                                Parameter::name, p -> p.parameters().keySet())))
                .toList();
    }
}
