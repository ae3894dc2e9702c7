package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
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
    void theOthersAnswer() {
        assumeTrue(Boolean.getBoolean("it.others"), "the profile others asks for it");
        StringBuilder table = new StringBuilder(String.format(
                "%n%-20s%-12s%-12s%-12s%-12s%-12s%-12s",
                "", "no change", "in deleted", "out deleted", "config", "renamed", "identical"));
        for (Other other : OTHERS) {
            table.append(String.format("%n%-20s", other.name()));
            List<BooleanSupplier> questions = List.of(
                    () -> compilesNothingWhenNothingChanged(other),
                    () -> deletesTheOutputOfADeletedInput(other),
                    () -> restoresADeletedOutput(other),
                    () -> seesAChangedConfiguration(other),
                    () -> deletesTheOldFileOfARenamedType(other),
                    () -> givesTheSameBytes(other));
            questions.forEach(question -> table.append(String.format("%-12s", question.getAsBoolean() ? "yes" : "no")));
        }
        System.out.println(table);
    }

    private static Project built(Other other, String question) {
        Project project = Project.copy("others/" + other.name(), "others-" + other.name() + "-" + question);
        build(project);
        assertWithMessage("%s generates Beta", other.name())
                .that(betas(project))
                .isNotEmpty();
        return project;
    }

    private static Build build(Project project) {
        return Maven.ofTheBuild().online().run(project.folder(), "compile");
    }

    private static SortedMap<String, String> output(Project project) {
        return project.has(OUTPUT) ? project.files(OUTPUT) : new TreeMap<>();
    }

    private static List<String> betas(Project project) {
        List<String> betas = new ArrayList<>(output(project).keySet());
        betas.removeIf(name -> !name.matches("(.*/)?Beta\\w*\\.java"));
        return betas;
    }

    private static boolean compilesNothingWhenNothingChanged(Other other) {
        return build(built(other, "no-change")).log().contains(SKIPPED);
    }

    private static boolean deletesTheOutputOfADeletedInput(Other other) {
        Project project = built(other, "input");
        project.delete(other.input());
        if (project.has("src/main/openapi/api.yaml")) {
            project.replace("src/main/openapi/api.yaml", "    Beta:\n      $ref: \"Beta.yaml\"\n", "");
        }
        build(project);
        return betas(project).isEmpty();
    }

    private static boolean restoresADeletedOutput(Other other) {
        Project project = built(other, "output");
        String beta = OUTPUT + "/" + betas(project).get(0);
        project.delete(beta);
        build(project);
        return project.has(beta);
    }

    private static boolean seesAChangedConfiguration(Other other) {
        Project project = built(other, "configuration");
        SortedMap<String, String> before = output(project);
        project.replace("pom.xml", other.setting(), other.changed());
        build(project);
        return !output(project).equals(before);
    }

    private static boolean deletesTheOldFileOfARenamedType(Other other) {
        Project project = built(other, "renamed");
        String text = project.read(other.input()).replace("Beta", "Gamma");
        project.delete(other.input());
        project.write(other.renamed(), text);
        if (project.has("src/main/openapi/api.yaml")) {
            project.replace("src/main/openapi/api.yaml", "Beta", "Gamma");
        }
        build(project);
        return betas(project).isEmpty();
    }

    private static boolean givesTheSameBytes(Other other) {
        return output(built(other, "one")).equals(output(built(other, "two")));
    }
}
