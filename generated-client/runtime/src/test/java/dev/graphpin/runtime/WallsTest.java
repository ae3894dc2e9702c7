package dev.graphpin.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the runtime must not know, so that generated clients stay small, fast to start and ready for native images. */
class WallsTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.graphpin.runtime");

    @Test
    void knowsNoOtherRoom() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.graphpin.spec..",
                        "dev.graphpin.generator..",
                        "dev.graphpin.maven..",
                        "tools.jackson.databind..")
                .check(RUNTIME);
    }

    @Test
    void usesNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.MethodHandles")
                .check(RUNTIME);
        noClasses().should().callMethod(Class.class, "forName", String.class).check(RUNTIME);
    }

    /** A virtual thread that waits in a synchronized block takes a platform thread with it. */
    @Test
    void holdsNoMonitor() throws IOException {
        noMethods().should().haveModifier(JavaModifier.SYNCHRONIZED).check(RUNTIME);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source))
                        .doesNotContainMatch("\\bsynchronized\\b|\\.join\\(\\)|Thread\\.sleep");
            }
        }
    }

    @Test
    void hasNoMutableStaticState() {
        noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notBeFinal()
                .check(RUNTIME);
    }

    @Test
    void jsonKnowsNoTransport() {
        noClasses()
                .that()
                .resideInAPackage("dev.graphpin.runtime.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.graphpin.runtime", "dev.graphpin.runtime.http", "dev.graphpin.runtime.error", "java.net..")
                .check(RUNTIME);
    }
}
