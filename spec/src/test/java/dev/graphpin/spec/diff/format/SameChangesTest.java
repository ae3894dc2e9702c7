package dev.graphpin.spec.diff.format;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Sequence;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every format is read back, and tells of the same changes: no more, no fewer, none twice. */
final class SameChangesTest {
    private static final List<Report> REPORTS =
            List.of(Reports.shipped("v2.12", "v19.0"), Reports.small(), Reports.hostile());
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Format.class)
    void carriesAllChanges(Format format) throws Exception {
        for (Report report : REPORTS) {
            String text = format == Format.TEXT
                    ? new TextRenderer(false, 100_000).render(report)
                    : format.renderer().render(report);
            assertWithMessage(format.name())
                    .that(read(format, text))
                    .containsExactlyElementsIn(report.entries().stream()
                            .map(entry -> id(format, entry))
                            .toList());
        }
    }

    /** Fingerprints; where people read, rules and addresses. */
    private static String id(Format format, Entry entry) {
        return switch (format) {
            case TEXT -> entry.rule().id().id() + " " + Untrusted.escape(entry.locator());
            case MARKDOWN -> entry.rule().id().id() + " " + code(entry.locator());
            default -> entry.fingerprint();
        };
    }

    private List<String> read(Format format, String text) throws Exception {
        return switch (format) {
            case TEXT ->
                matches(
                        text,
                        "(?m)^(?:OK|ERR|WARN|INFO|DOC|NONE) +([a-z-]+)  wire [^\\n]*\\n[^\\n]*\\n {6}at (.*?)"
                                + "(?:, used in \\d+ places)?$");
            case MARKDOWN ->
                matches(
                        text,
                        "(?m)^\\| `([a-z-]+)`(?: \\(announced\\))? \\| (`+.*?`+)(?:<br>used in \\d+ places)? \\| ");
            case JSON -> fingerprints(json.readTree(text));
            case YAML -> fingerprints(text);
            case JUNIT -> tests(text);
            case SARIF -> results(json.readTree(text));
            case GITHUB -> matches(text, "(?m)^::(?:error|warning|notice) [^\\r\\n]*\\[([0-9a-f]{16})]$");
            case CHANGELOG -> matches(text, "(?m)^- .* <!-- [a-z-]+ ([0-9a-f]{16}) -->$");
            case HTML -> matches(text, "(?m)^<li id=\"c-([0-9a-f]{16})\"");
        };
    }

    private static List<String> matches(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() == 1 ? matcher.group(1) : matcher.group(1) + " " + matcher.group(2));
        }
        return found;
    }

    private static String code(String locator) {
        return MarkdownText.code(locator);
    }

    private static List<String> fingerprints(JsonNode report) {
        return report.get("changes")
                .valueStream()
                .map(change -> change.get("fingerprint").stringValue())
                .toList();
    }

    private static List<String> fingerprints(String yaml) {
        Diagnostics problems = new Diagnostics();
        Mapping report =
                Objects.requireNonNull(SpecFile.parse("diff.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems));
        assertWithMessage("problems").that(problems.sorted()).isEmpty();
        return ((Sequence) Objects.requireNonNull(report.get("changes")))
                .items().stream()
                        .map(change -> ((Mapping) change).get("fingerprint"))
                        .map(fingerprint -> ((Yaml.Scalar) Objects.requireNonNull(fingerprint)).text())
                        .toList();
    }

    private static List<String> results(JsonNode sarif) {
        return sarif.get("runs")
                .get(0)
                .get("results")
                .valueStream()
                .map(result ->
                        result.get("partialFingerprints").get("graphpin/v1").stringValue())
                .toList();
    }

    private static List<String> tests(String xml) throws Exception {
        List<String> found = new ArrayList<>();
        InputStreamReader in = new InputStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        for (ReportTestSuite suite : new TestSuiteXmlParser(new NullConsoleLogger()).parse(in)) {
            suite.getTestCases()
                    .forEach(test ->
                            found.add(test.getName().substring(test.getName().lastIndexOf('#') + 1)));
        }
        return found;
    }
}
