package dev.graphpin.maven;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.config.ClientConfig.Located;
import dev.graphpin.generator.config.Setting;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginTest {
    @TempDir
    Path temp;

    /** Remembers what an IDE would show. */
    private record Remembered(List<String> told) implements Marks {
        @Override
        public void clear(File file) {
            told.add("clear " + file.getName());
        }

        @Override
        public void put(Diagnostic finding) {
            told.add(finding.severity() + " " + finding.file() + ":" + finding.line() + ":" + finding.column());
        }
    }

    /** The part of the plugin's descriptor that tells of a goal. */
    private static String goal(String name) throws IOException {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        Matcher goal = Pattern.compile("<mojo>\\s*<goal>" + name + "</goal>.*?</mojo>", Pattern.DOTALL)
                .matcher(descriptor);
        assertWithMessage("goal %s", name).that(goal.find()).isTrue();
        return goal.group();
    }

    @Test
    void theGoalsHaveEverySettingAndItsProperty() throws IOException {
        for (String name : List.of("generate", "generate-test")) {
            String goal = goal(name);
            for (Setting setting : Setting.values()) {
                assertThat(goal).contains("<name>" + setting.key() + "</name>");
                if (setting.kind() != Setting.Kind.MAP) {
                    assertThat(goal).contains("${graphpin." + setting.key() + "}");
                }
            }
        }
    }

    @Test
    void onlyCaptureNeedsTheNetworkAndOnlyLifecycleGoalsNeedAProject() throws IOException {
        for (String name : List.of("diff", "scrape", "describe", "capture")) {
            assertWithMessage(name).that(goal(name)).contains("<requiresProject>false</requiresProject>");
        }
        for (String name : List.of("generate", "generate-test", "validate", "check", "diff", "scrape", "describe")) {
            assertWithMessage(name).that(goal(name)).doesNotContain("<requiresOnline>true</requiresOnline>");
            assertWithMessage(name).that(goal(name)).contains("<threadSafe>true</threadSafe>");
        }
    }

    @Test
    void findingsAreMarkedAtTheirLinesAndOldMarksAreTakenAway() throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(temp.resolve("nodes")).resolve("User.yaml"), "node: User");
        List<String> told = new ArrayList<>();
        MavenFindings findings = new MavenFindings(new SystemStreamLog(), new Remembered(told));

        findings.clear(List.of(), new Located(temp));
        boolean isWrong = findings.report(
                List.of(new Diagnostic("spec-x", Severity.ERROR, file.toString(), 1, 7, "wrong", null)));

        assertThat(isWrong).isTrue();
        assertThat(told)
                .containsExactly("clear User.yaml", "ERROR " + file + ":1:7")
                .inOrder();
    }
}
