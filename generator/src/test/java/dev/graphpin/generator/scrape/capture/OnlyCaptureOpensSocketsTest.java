package dev.graphpin.generator.scrape.capture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import org.junit.jupiter.api.Test;

/** Reading, assembling and generating work offline: nothing outside this room can reach the network. */
class OnlyCaptureOpensSocketsTest {
    private static final String[] SOCKETS = {
        "java.net.Socket",
        "java.net.ServerSocket",
        "java.net.DatagramSocket",
        "java.net.URL",
        "java.net.URLConnection",
        "java.net.HttpURLConnection",
        "java.nio.channels.SocketChannel",
        "org.jsoup.Connection"
    };

    @Test
    void nothingElseReachesTheNetwork() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.graphpin.spec", "dev.graphpin.generator");
        outside().dependOnClassesThat().resideInAPackage("java.net.http..").check(ours);
        for (String socket : SOCKETS) {
            ArchRule rule = outside().dependOnClassesThat().haveFullyQualifiedName(socket);
            rule.check(ours);
        }
    }

    private static ClassesShould outside() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(Capturer.class.getPackageName())
                .should();
    }
}
