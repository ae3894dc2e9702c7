package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The six questions of {@link UpToDateIT}, put to generators of the field, each with two inputs and its default settings. What they
 * answer is printed and not judged; that their projects build at all is. The profile {@code others} asks for it, since all of them
 * have to be downloaded.
 */
class OthersIT {
    private static final String OUTPUT = "target/generated-sources";
    private static final String SKIPPED = "Nothing to compile - all classes are up to date";

    /**
     * A generator.
     *
     * @param name its project
     * @param input what is called Beta, which becomes classes called Beta…
     * @param renamed what the input is called when the type is renamed; the same where the name of the file says nothing
     * @param setting a piece of configuration
     * @param changed what it is changed to
     */
    private record Other(String name, String input, String renamed, String setting, String changed) {}

    private static final List<Other> OTHERS = List.of(
            new Other(
                    "protobuf",
                    "src/main/protobuf/Beta.proto",
                    "src/main/protobuf/Beta.proto",
                    "<liteOnly>false",
                    "<liteOnly>true"),
            new Other(
                    "openapi-generator",
                    "src/main/openapi/Beta.yaml",
                    "src/main/openapi/Gamma.yaml",
                    "<modelNameSuffix>Model",
                    "<modelNameSuffix>Dto"),
            new Other(
                    "jsonschema2pojo",
                    "src/main/schema/Beta.json",
                    "src/main/schema/Gamma.json",
                    "<includeToString>true",
                    "<includeToString>false"),
            new Other(
                    "antlr4",
                    "src/main/antlr4/com/example/Beta.g4",
                    "src/main/antlr4/com/example/Gamma.g4",
                    "<visitor>false",
                    "<visitor>true"),
            new Other(
                    "avro",
                    "src/main/avro/Beta.avsc",
                    "src/main/avro/Beta.avsc",
                    "<fieldVisibility>PUBLIC",
                    "<fieldVisibility>PRIVATE"));

    @Test
    void theOthersAnswer() throws IOException {
        assumeTrue(Boolean.getBoolean("it.others"), "the profile others asks for it");
        List<Path> mavens = MatrixIT.mavens();
        Maven maven = Maven.ofTheBuild().online().at(mavens.get(mavens.size() - 1));
        StringBuilder table = new StringBuilder(String.format("%n%-20s", ""));
        List.of("no change", "out deleted", "config", "renamed", "in deleted", "identical")
                .forEach(question -> table.append(String.format("%-13s", question)));
        for (Other other : OTHERS) {
            table.append(String.format("%n%-20s", other.name()));
            new Asked(maven, other).answers().forEach(yes -> table.append(String.format("%-13s", yes ? "yes" : "no")));
        }
        System.out.println(table);
    }

    /** One generator and its project, which is changed from question to question. */
    private static final class Asked {
        private final Maven maven;
        private final Other other;
        private final Project project;

        Asked(Maven maven, Other other) {
            this.maven = maven;
            this.other = other;
            this.project = Project.copy("others/" + other.name(), "others-" + other.name());
        }

        List<Boolean> answers() {
            build(project);
            SortedMap<String, String> first = output(project);
            assertWithMessage("%s generates Beta", other.name())
                    .that(called("Beta"))
                    .isNotEmpty();
            List<Boolean> answers = new ArrayList<>();
            answers.add(build(project).log().contains(SKIPPED));
            answers.add(restoresADeletedOutput());
            answers.add(seesAChangedConfiguration());
            answers.add(deletesTheOldFileOfARenamedType());
            answers.add(deletesTheOutputOfADeletedInput());
            Project twin = Project.copy("others/" + other.name(), "others-" + other.name() + "-twin");
            build(twin);
            answers.add(output(twin).equals(first));
            return answers;
        }

        private Build build(Project which) {
            return maven.run(which.folder(), "compile");
        }

        private static SortedMap<String, String> output(Project which) {
            return which.has(OUTPUT) ? which.files(OUTPUT) : new TreeMap<>();
        }

        private List<String> called(String type) {
            List<String> names = new ArrayList<>(output(project).keySet());
            names.removeIf(name -> !name.matches("(.*/)?" + type + "\\w*\\.java"));
            return names;
        }

        private boolean restoresADeletedOutput() {
            String beta = OUTPUT + "/" + called("Beta").get(0);
            project.delete(beta);
            build(project);
            return project.has(beta);
        }

        private boolean seesAChangedConfiguration() {
            SortedMap<String, String> before = output(project);
            project.replace("pom.xml", other.setting(), other.changed());
            build(project);
            return !output(project).equals(before);
        }

        private boolean deletesTheOldFileOfARenamedType() {
            String text = project.read(other.input()).replace("Beta", "Gamma");
            project.delete(other.input());
            project.write(other.renamed(), text);
            replaceInApi("Beta", "Gamma");
            build(project);
            return called("Beta").isEmpty();
        }

        private boolean deletesTheOutputOfADeletedInput() {
            project.delete(other.renamed());
            replaceInApi("    Gamma:\n      $ref: \"Gamma.yaml\"\n", "");
            build(project);
            return called("Gamma").isEmpty() && called("Beta").isEmpty();
        }

        private void replaceInApi(String old, String with) {
            if (project.has("src/main/openapi/api.yaml")) {
                project.replace("src/main/openapi/api.yaml", old, with);
            }
        }
    }
}
