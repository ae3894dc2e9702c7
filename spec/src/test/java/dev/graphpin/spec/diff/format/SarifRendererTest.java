package dev.graphpin.spec.diff.format;

import static com.google.common.truth.Truth.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.graphpin.spec.diff.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class SarifRendererTest {
    private final Renderer renderer = Format.SARIF.renderer();

    /** The schema is the one of the standard, as a library of its readers carries it. */
    @Test
    void fitsTheStandardsSchema() throws IOException {
        try (InputStream in = SarifRendererTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text);
            assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON))
                    .isNotEmpty();
            for (Report report : List.of(Reports.shipped("v2.12", "v19.0"), Reports.small(), Reports.hostile())) {
                assertThat(schema.validate(renderer.render(report), InputFormat.JSON))
                        .isEmpty();
            }
        }
    }

    @Test
    void anAcceptedChangeIsSuppressed() {
        JsonNode results = run(Reports.small()).get("results");
        List<String> suppressed = results.valueStream()
                .filter(result -> !result.get("suppressions").isEmpty())
                .map(result -> result.get("ruleId").stringValue() + ": "
                        + result.get("suppressions").get(0).get("justification").stringValue())
                .toList();
        assertThat(suppressed).containsExactly("edge-removed: nobody here reads feeds");
    }

    @Test
    void resultsPointToTheirRules() {
        JsonNode run = run(Reports.shipped("v2.12", "v19.0"));
        JsonNode rules = run.get("tool").get("driver").get("rules");
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").intValue());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void pagesMakeNoLinks() {
        for (JsonNode result : run(Reports.hostile()).get("results")) {
            String text = result.get("message").get("text").stringValue();
            assertThat(text).doesNotContain("](");
            assertThat(text).doesNotContainMatch("(?<!\\{)\\{0}");
        }
    }

    @Test
    void tellsWhereTheConsumerUsesIt() {
        JsonNode used = run(Reports.small())
                .get("results")
                .valueStream()
                .filter(result -> result.get("ruleId").stringValue().equals("param-type-narrowed"))
                .findFirst()
                .orElseThrow();
        JsonNode place = used.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").stringValue()).isEqualTo("Report.java");
        assertThat(place.get("region").get("startLine").intValue()).isEqualTo(42);
    }

    private JsonNode run(Report report) {
        return new ObjectMapper().readTree(renderer.render(report)).get("runs").get(0);
    }
}
