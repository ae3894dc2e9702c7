package dev.graphpin.generator.whole;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.graphpin.generator.scrape.Project;
import dev.graphpin.generator.scrape.ScrapeOptions;
import dev.graphpin.generator.scrape.Scraper;
import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.spec.ShippedSpecs;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Generated clients do not grow unasked. {@code -Dgraphpin.rewrite=true} writes the budget and its table anew; commit them with a word on what the new
 * lines are for.
 */
final class ClientSizeTest {
    private static final Path BUDGET = Project.root().resolve("generated-client/budget.properties");
    private static final Path README = Project.root().resolve("generated-client/README.md");

    private static final double MOST_LINES_PER_FIELD = 14;

    /** What may come on top: another javac, another zlib, a line here and there. */
    private static final double TOLERANCE = 0.01;

    @Test
    void theClientOfV19StaysInItsBudget() throws IOException {
        check("v19.0", ShippedSpecs.read("v19.0").spec());
    }

    @Test
    void theClientOfTheWholeReferenceStaysInItsBudget() throws IOException {
        Path captures = Project.root().resolve("../shared/captures/v2.12").normalize();
        assumeTrue(Files.isDirectory(captures), "skipped: the captured pages are not at ../shared/captures");
        check(
                "all of v2.12",
                Scraper.scrape(ScrapeOptions.of(List.of(captures)).withDescriptions(Descriptions.DROP))
                        .spec());
    }

    @Test
    void theReadmeShowsTheBudget() throws IOException {
        if (isRewritten()) {
            Files.writeString(README, Budget.read(BUDGET).in(Files.readString(README)));
        }
        String readme = Files.readString(README);
        assertThat(Budget.read(BUDGET).in(readme)).isEqualTo(readme);
    }

    private static boolean isRewritten() {
        return Boolean.getBoolean("graphpin.rewrite");
    }

    private static void check(String client, @Nullable Spec spec) throws IOException {
        ClientSize now = ClientSize.of(Objects.requireNonNull(spec));
        assertWithMessage("lines per field of %s", client)
                .that(now.linesPerField())
                .isAtMost(MOST_LINES_PER_FIELD);
        if (isRewritten()) {
            Budget budget = Budget.read(BUDGET).with(client, now);
            budget.write(BUDGET);
            Files.writeString(README, budget.in(Files.readString(README)));
        }
        ClientSize allowed = Objects.requireNonNull(Budget.read(BUDGET).sizes().get(client), client);
        for (String name : List.of("files", "lines", "class bytes", "jar bytes")) {
            assertWithMessage("%s of %s; meant so? -Dgraphpin.rewrite=true", name, client)
                    .that((double) now.get(name))
                    .isAtMost(allowed.get(name) * (1 + TOLERANCE));
        }
    }
}
