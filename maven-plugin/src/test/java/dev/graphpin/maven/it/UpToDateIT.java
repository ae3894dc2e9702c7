package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What the generators of the field fail at, one test each: see the table of {@code src/it/README.md}, and {@link OthersIT}. */
class UpToDateIT {
    private static final String OUTPUT = "target/generated-sources/graphpin/com/example/graph/";
    private static final String SKIPPED = "Nothing to compile - all classes are up to date";

    private static Project project(String test) {
        return Project.copy("two-nodes", "up-to-date-" + test);
    }

    @Test
    void nothingChangedSoNothingIsCompiled() {
        Project project = project("no-change");
        project.mvn("compile").succeeds().doesNotSay(SKIPPED);
        var before = project.time(OUTPUT + "Shelf.java");

        project.mvn("compile").succeeds().says("nothing changed since the last run", SKIPPED);

        assertThat(project.time(OUTPUT + "Shelf.java")).isEqualTo(before);
    }

    @Test
    void anInputWasDeletedSoItsOutputIsGone() {
        Project project = project("input-deleted");
        project.mvn("compile").succeeds();
        assertThat(project.has("target/classes/com/example/graph/Book.class")).isTrue();
        project.delete("spec/nodes/Book.yaml");

        project.mvn("compile", "-Dgraphpin.explain").succeeds().says("input is gone: ");

        assertThat(project.has(OUTPUT + "Book.java")).isFalse();
        assertThat(project.has("target/classes/com/example/graph/Book.class")).isFalse();
        assertThat(project.has(OUTPUT + "Shelf.java")).isTrue();
    }

    @Test
    void anOutputWasDeletedSoItIsRestored() {
        Project project = project("output-deleted");
        project.mvn("generate-sources").succeeds();
        String text = project.read(OUTPUT + "Book.java");
        var untouched = project.time(OUTPUT + "Shelf.java");
        project.delete(OUTPUT + "Book.java");

        project.mvn("generate-sources").succeeds().says("1 files written");

        assertThat(project.read(OUTPUT + "Book.java")).isEqualTo(text);
        assertThat(project.time(OUTPUT + "Shelf.java")).isEqualTo(untouched);
    }

    @Test
    void theConfigurationChangedSoItIsGeneratedAgain() {
        Project project = project("configuration-changed");
        project.mvn("generate-sources").succeeds();
        project.replace("pom.xml", "<descriptions>drop</descriptions>", "<descriptions>keep</descriptions>");

        project.mvn("generate-sources", "-Dgraphpin.explain")
                .succeeds()
                .says("generating, because descriptions was 'DROP' and is 'KEEP'");

        assertThat(project.read(OUTPUT + "Book.java")).contains("Many pages between two covers.");
    }

    @Test
    void aTypeWasRenamedSoTheOldFileIsGone() {
        Project project = project("type-renamed");
        project.mvn("generate-sources").succeeds();
        project.write(
                "spec/nodes/Volume.yaml", project.read("spec/nodes/Book.yaml").replace("node: Book", "node: Volume"));
        project.delete("spec/nodes/Book.yaml");

        project.mvn("generate-sources").succeeds();

        assertThat(project.has(OUTPUT + "Volume.java")).isTrue();
        assertThat(project.has(OUTPUT + "Book.java")).isFalse();
        assertThat(project.has(OUTPUT + "BookNode.java")).isFalse();
    }

    @Test
    void twoBuildsGiveTheSameBytes() {
        Project one = project("identical-one");
        Project two = Project.copy("two-nodes", Maven.setting("it.target").resolve("it/identical bytes ü/zwei"));
        one.mvn("generate-sources").succeeds();
        two.mvn("generate-sources", "-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu")
                .succeeds();

        SortedMap<String, String> files = one.files("target/generated-sources");

        assertThat(files).isNotEmpty();
        assertThat(two.files("target/generated-sources")).isEqualTo(files);
    }
}
