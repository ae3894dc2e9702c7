package dev.graphpin.generator.scrape.damage;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.graphpin.generator.scrape.Page;
import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.damage.SamplePages.Sample;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cuts each Markdown and text page at many places: a cut is told, or it takes away nothing that was told. */
class CutCapturesTest {
    private static final int CUTS = 400;

    /**
     * How many cuts in a hundred may take something away in silence. Generated pages end in a list of error codes, and nothing
     * tells that it is cut between two rows, or in text between two words; hand-written ones may end after any section.
     */
    private static final double MOST_SILENT_MARKDOWN = 1.5;

    private static final double MOST_SILENT_TEXT = 4.5;
    private static final double MOST_SILENT_HAND_WRITTEN = 52;

    @TestFactory
    Stream<DynamicTest> aCutIsToldOrTakesNothingAway() {
        List<Sample> samples = SamplePages.all().stream()
                .filter(sample -> sample.form() != Form.HTML)
                .toList();
        assumeFalse(samples.isEmpty(), "no captures beside the project and no fixture pages: nothing to cut");
        return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.name(), () -> cut(sample)));
    }

    private static void cut(Sample sample) {
        Page whole = read(sample, sample.text());
        assertWithMessage("the whole page is told to be cut")
                .that(isTold(whole))
                .isFalse();
        Random random = new Random(sample.name().hashCode());
        int silent = 0;
        for (int i = 0; i < CUTS; i++) {
            Page page = read(
                    sample,
                    sample.text().substring(0, random.nextInt(sample.text().length())));
            silent += isTold(page) || saysAsMuch(page, whole) ? 0 : 1;
        }
        double share = 100.0 * silent / CUTS;
        System.out.println(sample.name() + ": " + share + " of 100 cuts take something away in silence");
        boolean generated = whole.operations().stream().noneMatch(operation -> operation.returns() == null);
        double most = sample.form() == Form.TEXT ? MOST_SILENT_TEXT : MOST_SILENT_MARKDOWN;
        assertWithMessage("silent cuts in a hundred of " + sample.name())
                .that(share)
                .isAtMost(generated ? most : MOST_SILENT_HAND_WRITTEN);
    }

    private static Page read(Sample sample, String text) {
        return SamplePages.reader(sample.form()).read(sample.name(), text);
    }

    private static boolean isTold(Page page) {
        return page.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    private static boolean saysAsMuch(Page page, Page whole) {
        return page.read().equals(whole.read())
                && page.operations().equals(whole.operations())
                && page.requirements().equals(whole.requirements());
    }
}
