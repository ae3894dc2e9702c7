package dev.graphpin.generator.scrape.html;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The score of the reader, class of fact by class of fact, against {@link SelectorReading}. */
final class HtmlScoreTest {
    private final Map<String, int[]> score = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    @Test
    void agreesWithTheSecondReadingOnAllGeneratedPages() {
        int pages = 0;
        for (Map.Entry<String, String> page : CapturedPages.of("v2.12").entrySet()) {
            if (SelectorReading.reads(page.getValue())) {
                pages++;
                Facts read = Facts.of(new HtmlPageReader().read(page.getKey(), page.getValue()));
                compare(page.getKey(), read, SelectorReading.of(page.getValue()));
            }
        }
        System.out.println(report(pages));
        assertThat(pages).isAtLeast(150);
        assertWithMessage(String.join("\n", differences)).that(differences).isEmpty();
    }

    private void compare(String page, Facts read, Facts expected) {
        TreeSet<String> kinds = new TreeSet<>(read.byClass().keySet());
        kinds.addAll(expected.byClass().keySet());
        for (String kind : kinds) {
            List<String> extra = new ArrayList<>(read.byClass().getOrDefault(kind, List.of()));
            List<String> missing = new ArrayList<>();
            for (String fact : expected.byClass().getOrDefault(kind, List.of())) {
                if (!extra.remove(fact)) {
                    missing.add(fact);
                }
            }
            int facts = expected.byClass().getOrDefault(kind, List.of()).size();
            int[] counts = score.computeIfAbsent(kind, k -> new int[3]);
            counts[0] += facts;
            counts[1] += missing.size();
            counts[2] += extra.size();
            missing.forEach(fact -> differences.add(page + " lacks " + kind + " " + fact));
            extra.forEach(fact -> differences.add(page + " adds " + kind + " " + fact));
        }
    }

    private String report(int pages) {
        StringBuilder out = new StringBuilder(pages + " generated pages, against a second reading by class names\n");
        out.append(String.format("%-28s %7s %9s %9s%n", "class of fact", "facts", "precision", "recall"));
        score.forEach((kind, counts) -> {
            double right = counts[0] - counts[1];
            double precision = right + counts[2] == 0 ? 1 : right / (right + counts[2]);
            double recall = counts[0] == 0 ? 1 : right / counts[0];
            out.append(String.format("%-28s %7d %9.4f %9.4f%n", kind, counts[0], precision, recall));
        });
        return out.toString();
    }
}
