package dev.graphpin.generator.scrape.html;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.scrape.Page;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Class names decide nothing but the nesting of rows: without them, or with others, the pages say the same. */
final class HtmlStructureTest {
    private static final Pattern CLASS = Pattern.compile(" class=\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("(?<= class=\"|(?<! class) )_[0-9a-z][0-9a-z_-]*(?=[^<>]*\">)");

    /** Its table of deprecated fields repeats names at another depth, which only a class tells apart. */
    private static final String MERGES_NESTED_ROWS = "user/feed.html";

    /** All of a page's facts but the places of nested rows. */
    private static List<String> flat(Page page) {
        return Facts.of(page).lines().stream()
                .map(line -> line.replaceAll("^((?:parameter|field)\\.\\w+: [^>]*> )(?:[^=>]* > )*", "$1"))
                .sorted()
                .toList();
    }

    @Test
    void pagesWithoutClassesSayTheSame() {
        for (Map.Entry<String, String> page : CapturedPages.of("v2.12").entrySet()) {
            Page bare = read(CLASS.matcher(page.getValue()).replaceAll(""));
            Page read = read(page.getValue());
            if (!MERGES_NESTED_ROWS.equals(page.getKey())) {
                assertWithMessage(page.getKey()).that(flat(bare)).isEqualTo(flat(read));
            }
            assertWithMessage(page.getKey()).that(bare.unparsed()).isEqualTo(read.unparsed());
        }
    }

    @Test
    void pagesWithOtherClassesSayTheSame() {
        for (Map.Entry<String, String> page : CapturedPages.of("v2.12").entrySet()) {
            String renamed = NAME.matcher(page.getValue()).replaceAll("other");
            assertWithMessage(page.getKey())
                    .that(Facts.of(read(renamed)).byClass())
                    .isEqualTo(Facts.of(read(page.getValue())).byClass());
        }
    }

    @Test
    void wholePagesSayWhatTheirCutsSay() {
        SortedMap<String, String> cut = CapturedPages.of("v2.12");
        SortedMap<String, String> whole = CapturedPages.of("v2.12-whole-page");
        assertThat(whole.keySet()).containsExactly("page-albums.html", "user.html");
        whole.forEach((name, html) -> {
            String same = name.startsWith("user") ? "user/index.html" : "page/albums/index.html";
            assertThat(Facts.of(read(html)).byClass())
                    .isEqualTo(Facts.of(read(cut.getOrDefault(same, ""))).byClass());
            assertThat(read(html).unparsed()).isEqualTo(0);
        });
    }

    @Test
    void whatIsNotUnderstoodDoesNotGrow() {
        int unparsed = CapturedPages.of("v2.12").values().stream()
                .mapToInt(html -> read(html).unparsed())
                .sum();
        assertThat(unparsed).isAtMost(16);
    }

    private static Page read(String html) {
        return new HtmlPageReader().read("page.html", html);
    }
}
