package dev.graphpin.spec.diff.format;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.SchemaCheck;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.diff.change.Unclear;
import dev.graphpin.spec.diff.compare.Mode;
import dev.graphpin.spec.diff.report.Cause;
import dev.graphpin.spec.diff.report.Compat;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Semver;
import dev.graphpin.spec.yaml.Schema;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is printed for programs fits the published schema, and the schema lets nothing else in. */
final class ReportSchemaTest {
    private static final List<Report> REPORTS =
            List.of(Reports.shipped("v2.12", "v19.0"), Reports.small(), Reports.hostile());
    private final com.networknt.schema.Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Schema.REPORT.text());

    @Test
    void jsonFits() {
        for (Report report : REPORTS) {
            assertThat(errors(Format.JSON.renderer().render(report))).isEmpty();
        }
    }

    @Test
    void yamlFits() {
        for (Report report : REPORTS) {
            Diagnostics problems = new Diagnostics();
            byte[] yaml = Format.YAML.renderer().render(report).getBytes(StandardCharsets.UTF_8);
            Mapping tree = Objects.requireNonNull(SpecFile.parse("diff.yaml", yaml, problems));
            assertThat(problems.sorted()).isEmpty();
            assertThat(new SchemaCheck().check(Schema.REPORT, tree)).isEmpty();
            assertThat(tree.says(ReportTree.of(report))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"format\" : 1', '\"format\" : 2'",
        "'\"mode\" : \"versions\"', '\"mode\" : \"captures\"'",
        "'\"level\" : \"err\"', '\"level\" : \"ERR\"'",
        "'\"reach\" : 7', '\"reach\" : \"7\"'",
        "'\"rename\" : {', '\"renamed\" : {'",
        "'\"score\" : 0.75', '\"score\" : 75'",
        "'\"fingerprint\" : \"', '\"fingerprint\" : \"x'",
        "'\"reason\" : \"lost-by-rendering\",', ''",
    })
    void refusesWhatIsElse(String part, String other) {
        String json = Format.JSON.renderer().render(Reports.small());
        assertThat(json).contains(part);
        assertThat(errors(json.replace(part, other))).isNotEmpty();
    }

    @Test
    void knowsAllWords() {
        JsonNode root = new ObjectMapper().readTree(Schema.REPORT.text());
        JsonNode definitions = root.get("definitions");
        JsonNode change = definitions.get("change").get("properties");
        JsonNode unknowns = definitions.get("unknowns").get("properties");
        words(definitions.get("level"), Level.values());
        words(definitions.get("semver"), Semver.values());
        words(root.get("properties").get("mode"), Mode.values());
        words(root.get("properties").get("compat"), Compat.values());
        words(change.get("position"), Position.values());
        words(change.get("cause"), Cause.values());
        words(unknowns.get("side"), Unclear.Side.values());
        words(unknowns.get("reason"), Unclear.Reason.values());
    }

    private static void words(JsonNode property, Enum<?>[] constants) {
        assertWithMessage(property.toString())
                .that(property.get("enum")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList())
                .containsAtLeastElementsIn(
                        Arrays.stream(constants).map(ReportTree::word).toList());
    }

    private List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
