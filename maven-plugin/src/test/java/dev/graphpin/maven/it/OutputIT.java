package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What becomes of the output when others have their hands in it. */
class OutputIT {
    private static final String OUTPUT = "target/generated-sources/graphpin/com/example/graph/";

    @Test
    void anEditedFileStopsTheBuildUnlessToldOtherwise() {
        Project project = Project.copy("two-nodes", "output-edited");
        project.mvn("generate-sources").succeeds();
        String text = project.read(OUTPUT + "Book.java");
        project.write(OUTPUT + "Book.java", text + "// mine");

        project.mvn("generate-sources")
                .fails()
                .says("Book.java: this generated file was changed by somebody else (output-edited)", "onEditedOutput");
        assertThat(project.read(OUTPUT + "Book.java")).endsWith("// mine");

        project.mvn("generate-sources", "-Dgraphpin.onEditedOutput=keep")
                .succeeds()
                .says("stays as it is");
        project.mvn("generate-sources", "-Dgraphpin.onEditedOutput=keep")
                .succeeds()
                .says("nothing changed");
        assertThat(project.read(OUTPUT + "Book.java")).endsWith("// mine");

        project.mvn("generate-sources", "-Dgraphpin.onEditedOutput=overwrite").succeeds();
        assertThat(project.read(OUTPUT + "Book.java")).isEqualTo(text);
    }

    @Test
    void foreignFilesAreNeitherOverwrittenNorDeleted() {
        Project project = Project.copy("two-nodes", "output-foreign");
        project.write(OUTPUT + "Mine.java", "package com.example.graph;");
        project.write(OUTPUT + "Book.java", "mine, too");

        project.mvn("generate-sources")
                .fails()
                .says("a file that graphpin did not write stands where this one would be written (output-foreign)");
        assertThat(project.files(OUTPUT).keySet()).containsExactly("Book.java", "Mine.java");

        project.delete(OUTPUT + "Book.java");
        project.mvn("generate-sources").succeeds();
        assertThat(project.has(OUTPUT + "Book.java")).isTrue();
        assertThat(project.read(OUTPUT + "Mine.java")).isEqualTo("package com.example.graph;");
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        Project project = Project.copy("two-nodes", "output-unwritable");
        project.write("target/generated-sources", "a file where a folder has to be");

        project.mvn("generate-sources").fails().says("cannot be written: ", "(output-unwritable)");
    }

    @Test
    void twoBuildsAtOnceWaitForEachOther() {
        Path folder = Maven.setting("it.target").resolve("it/output-at-once");
        Project project = Project.copy("two-nodes", folder.resolve("project"));
        Project other = Project.copy("two-nodes", folder.resolve("other"));
        String shared = "-Dgraphpin.outputDirectory=" + folder.resolve("shared");
        project.mvn("validate").succeeds();

        Process one = Maven.ofTheBuild().start(project.folder(), "generate-sources", shared);
        Process two = Maven.ofTheBuild().start(other.folder(), "generate-sources", shared);

        Maven.await(one, project.folder()).succeeds();
        Maven.await(two, other.folder()).succeeds();
        assertThat(new Project(folder).files("shared/com/example/graph").keySet())
                .containsAtLeast("Book.java", "Shelf.java", "Graph.java");
    }
}
