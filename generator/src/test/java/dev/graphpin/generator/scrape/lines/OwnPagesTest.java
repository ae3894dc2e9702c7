package dev.graphpin.generator.scrape.lines;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Kind;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of ours in every flavour: the structure of the real ones, their oddities side by side, sentences of our own. */
final class OwnPagesTest {
    private static final Set<String> PAGES = Set.of(
            "glued-node.md",
            "glued-edge.md",
            "linked-node.md",
            "linked-badges.md",
            "handwritten-node.md",
            "handwritten-edge.md",
            "modern-node.md",
            "layout-2026.md",
            "node.txt");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "glued-node.md",
                "glued-edge.md",
                "linked-node.md",
                "linked-badges.md",
                "handwritten-node.md",
                "handwritten-edge.md",
                "modern-node.md",
                "layout-2026.md",
                "node.txt"
            })
    void saysExactlyWhatPageSays(String name) {
        assertThat(Facts.of(Samples.read(name, Samples.own(name)))).isEqualTo(Samples.own(name + ".facts"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';page-empty",
                "Log in to Facebook\\n\\nEmail or phone number;page-login",
                "Allow the use of cookies from us?;page-consent",
                "# Leitura\\n\\n### Parâmetros\\n\\nGET /v19.0/{id}/ HTTP/1.1;page-language",
                "This document was removed after Graph API v2.4.;page-removed",
                "# Shopping\\n\\n* milk;page-no-reference",
            })
    void refusesWhatIsNoReferencePage(String text, String id) {
        Page page = Samples.read("x.md", text.replace("\\n", "\n"));
        assertThat(page.kind()).isEqualTo(Kind.OTHER);
        assertThat(page.read().fields()).isEmpty();
        assertThat(page.diagnostics().stream().map(d -> d.id()).toList()).containsExactly(id);
    }

    /** Generated pages end in the same four sections, so one that is cut off before the last of them can be told. */
    @ParameterizedTest
    @ValueSource(strings = {"glued-node.md", "glued-edge.md", "linked-node.md", "node.txt"})
    void tellsThatAPageWasCutBeforeItsLastSection(String name) {
        String text = Samples.own(name);
        Page whole = Samples.read(name, text);
        Page cut = Samples.read(name, text.substring(0, text.lastIndexOf("Deleting")));

        assertThat(whole.diagnostics().stream().map(d -> d.id()).toList()).doesNotContain("page-cut");
        assertThat(cut.diagnostics().stream().map(d -> d.id()).toList()).contains("page-cut");
        assertThat(cut.read().fields()).isEqualTo(whole.read().fields());
    }

    @Test
    void onlyTheReadingSectionsCurlSampleTellsThePath() {
        String sample = "```\ncurl -X GET \"https://graph.facebook.com/PAGE-ID\"\n```\n";
        String page = "# Page\n\n## Reading\n\n%s\n## Updating\n\n%s";
        assertThat(Samples.read("x.md", page.formatted(sample, "")).read().path())
                .isEqualTo("/PAGE-ID");
        assertThat(Samples.read("x.md", page.formatted("", sample)).read().path())
                .isNull();
        String text = "Page\n\nReading\n\ncurl -X GET https://graph.facebook.com/PAGE-ID\n\nUpdating\n";
        assertThat(Samples.read("x.txt", text).read().path()).isEqualTo("/PAGE-ID");
    }

    /** Wherever a page is cut, what is left tells no fact that the whole page does not tell. */
    @Property(seed = "42", tries = 1500)
    void cutPageInventsNothing(@ForAll @IntRange(max = 8) int which, @ForAll @IntRange(max = 100_000) int cut) {
        String name = PAGES.stream().sorted().toList().get(which);
        String text = Samples.own(name);
        String head = text.substring(0, cut % text.length());
        Set<String> whole = lines(Samples.read(name, text));
        Set<String> rest = lines(Samples.read(name, head));
        rest.removeAll(whole);
        assertWithMessage("%s cut behind ...%s", name, head.substring(Math.max(0, head.length() - 40)))
                .that(rest)
                .isEmpty();
    }

    /** Rows only: what stands for the whole page or an operation is told as far as it was read. */
    private static Set<String> lines(Page page) {
        return Facts.of(page)
                .lines()
                .filter(line -> line.startsWith("  ") && !line.contains("errors [") && !line.contains("returns null"))
                .collect(Collectors.toSet());
    }
}
