package dev.graphpin.spec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class WallsTest {
    private static final JavaClasses SPEC = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.graphpin.spec");

    @Test
    void theSpecKnowsNeitherTheGeneratorNorItsLibraries() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.graphpin.generator..",
                        "dev.graphpin.maven..",
                        "dev.graphpin.runtime..",
                        "com.palantir.javapoet..",
                        "org.jsoup..",
                        "org.commonmark..",
                        "picocli..")
                .check(SPEC);
    }

    @Test
    void theModelDependsOnNothing() {
        noClasses()
                .that()
                .resideInAPackage("dev.graphpin.spec.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.graphpin.spec.model..", "java..", "org.jspecify..")
                .check(SPEC);
    }

    @Test
    void yamlKnowsNeitherRulesNorOverlaysNorDiff() {
        noClasses()
                .that()
                .resideInAPackage("dev.graphpin.spec.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.graphpin.spec.check.rule..", "dev.graphpin.spec.overlay..", "dev.graphpin.spec.diff..")
                .check(SPEC);
    }

    @Test
    void onlyTheYamlRoomReadsYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.graphpin.spec.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.dataformat..", "org.snakeyaml..")
                .check(SPEC);
    }

    @Test
    void nothingReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(SPEC);
    }
}
