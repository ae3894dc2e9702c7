package dev.graphpin.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The walls between the rooms of the generator. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.graphpin");

    @Test
    void scrapeAndEmitDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..generator.scrape..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..generator.emit..", "..generator.plan..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("..generator.emit..", "..generator.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..generator.scrape..")
                .check(CLASSES);
    }

    @Test
    void emitKnowsThePlanAndNotTheSpec() {
        noClasses()
                .that()
                .resideInAPackage("..generator.emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.graphpin.spec..")
                .check(CLASSES);
    }

    @Test
    void planKnowsNeitherYamlNorJavaPoet() {
        noClasses()
                .that()
                .resideInAPackage("..generator.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.graphpin.spec.yaml..", "com.palantir.javapoet..", "..generator.emit..")
                .check(CLASSES);
    }

    @Test
    void writeKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("..generator.write..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..generator.emit..", "..generator.plan..", "..generator.scrape..", "dev.graphpin.spec.model..")
                .check(CLASSES);
    }

    @Test
    void importsRunOneWay() {
        noClasses()
                .that()
                .resideInAPackage("dev.graphpin.spec..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.graphpin.generator..", "dev.graphpin.runtime..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.graphpin.generator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.graphpin.maven..", "dev.graphpin.runtime..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.graphpin.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.graphpin.spec..", "dev.graphpin.generator..")
                .check(CLASSES);
    }

    @Test
    void theRoomsHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("dev.graphpin.generator.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
