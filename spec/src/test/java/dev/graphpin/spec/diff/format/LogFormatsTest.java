package dev.graphpin.spec.diff.format;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.spec.diff.report.Report;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;

/** Formats that build servers read: JUnit's XML, GitHub's commands, a changelog. */
final class LogFormatsTest {
    @Test
    void whatBreaksFailsAndWhatIsAcceptedIsSkipped() throws Exception {
        List<ReportTestSuite> suites = suites(Reports.small());
        assertThat(suites.stream().map(ReportTestSuite::getFullClassName))
                .containsExactly("graphpin.Page", "graphpin.User", "graphpin.spec")
                .inOrder();
        ReportTestSuite page = suites.get(0);
        assertThat(page.getNumberOfTests()).isEqualTo(3);
        assertThat(page.getNumberOfSkipped()).isEqualTo(1);
        ReportTestSuite user = suites.get(1);
        assertThat(user.getTestCases().stream()
                        .filter(test -> test.hasFailure())
                        .map(test -> test.getFailureType()))
                .containsExactly("field-removed", "param-type-narrowed");
    }

    @Test
    void xmlStaysXmlWhateverPagesSay() throws Exception {
        Report report = Reports.hostile();
        assertThat(suites(report).stream()
                        .mapToInt(ReportTestSuite::getNumberOfTests)
                        .sum())
                .isEqualTo(report.entries().size());
    }

    @Test
    void commandsCannotBeForged() {
        Report report = Reports.hostile();
        List<String> lines = Format.GITHUB.renderer().render(report).lines().toList();
        assertThat(lines).hasSize(report.entries().size() + 1);
        for (String line : lines) {
            assertThat(line).matches("::(error|warning|notice) ((file|line|title)=[^,:]*,?)+::[^\\r\\n]*");
        }
    }

    @Test
    void percentSignsAndSeparatorsAreEscaped() {
        String text = Format.GITHUB.renderer().render(Reports.small());
        assertThat(text).contains("::error file=Report.java,line=42,title=param-type-narrowed%3A User POST age::");
        assertThat(text).contains("::notice file=user.md,line=12,title=edge-removed%3A Page/feed::");
        assertThat(Format.GITHUB.renderer().render(Reports.hostile())).contains("%250A");
    }

    @Test
    void aChangelogNamesVersionsAndSortsByWeight() {
        String text = Format.CHANGELOG.renderer().render(Reports.small());
        assertThat(text.lines().filter(line -> line.startsWith("#")))
                .containsExactly("## v19.0, from v18.0", "### Breaks", "### Added", "### Changed", "### Accepted")
                .inOrder();
        assertThat(text).contains("Accepted: nobody here reads feeds");
    }

    @Test
    void textOfPagesMakesNoMarkupInAChangelog() {
        String text = Format.CHANGELOG.renderer().render(Reports.hostile());
        String withoutSpans =
                text.replaceAll("(`+) .*? \\1|(`+)[^`].*?\\2", "").replaceAll("<!-- [a-z-]+ [0-9a-f]{16} -->", "");
        assertThat(withoutSpans).doesNotContainMatch("(?<!\\\\)<");
    }

    private static List<ReportTestSuite> suites(Report report) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new java.io.InputStreamReader(
                        new java.io.ByteArrayInputStream(Format.JUNIT
                                .renderer()
                                .render(report)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        java.nio.charset.StandardCharsets.UTF_8));
    }
}
