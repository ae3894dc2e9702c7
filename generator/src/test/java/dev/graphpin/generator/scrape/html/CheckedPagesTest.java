package dev.graphpin.generator.scrape.html;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of different kinds whose facts somebody checked by eye against the captures: a file of facts for each, under
 * {@code expected}, with a line for a fact.
 */
final class CheckedPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "app/achievements.html",
                "attachment.html",
                "canvas-button/index.html",
                "comment/index.html",
                "event/videos/index.html",
                "group/docs.html",
                "group/feed.html",
                "index.html",
                "milestone/index.html",
                "note/index.html",
                "object/reactions/index.html",
                "page/labels/index.html",
                "page/locations/index.html",
                "page/messenger_profile/index.html",
                "post/index.html",
                "test-user/index.html",
                "user-context/mutual_friends/index.html",
                "user/accounts/index.html",
                "user/checkins.html",
                "user/feed.html",
                "user/home.html",
                "user/picture/index.html"
            })
    void saysWhatWasCheckedByEye(String name) {
        SortedMap<String, String> pages = CapturedPages.of("v2.12");
        List<String> read = Facts.of(new HtmlPageReader().read(name, pages.getOrDefault(name, "")))
                .lines();
        String file = "expected/"
                + name.replace("/index.html", "").replace(".html", "").replace('/', '.') + ".txt";
        List<String> expected = HtmlPageReaderTest.fixture(file).lines().toList();
        assertWithMessage(name).that(read).containsExactlyElementsIn(expected).inOrder();
    }
}
