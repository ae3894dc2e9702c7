package dev.graphpin.maven.it;

import org.junit.jupiter.api.Test;

/** A consumer's build, from the spec to tests that call the client. */
class ClientIT {
    @Test
    void aConsumerReadsAUser() {
        Project.copy("user-client", "client-user")
                .mvn("test")
                .succeeds()
                .says("Graph API v19.0: ", "Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void oneModuleMayHaveSeveralVersionsAndOneForItsTests() {
        Project project = Project.copy("two-versions", "client-two-versions");
        project.mvn("test-compile").succeeds();
        project.mvn("test-compile").succeeds().doesNotSay("files written");

        project.replace(
                "pom.xml",
                "<basePackage>com.example.v18</basePackage>",
                "<basePackage>com.example.v18</basePackage><outputDirectory>target/generated-sources/graphpin</outputDirectory>");
        project.mvn("generate-sources")
                .fails()
                .says("outputDirectory: execution 'generate/default' writes there, too (config-shared-output)");
    }
}
