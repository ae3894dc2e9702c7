package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What the plugin says of configurations, right and wrong ones. */
class ConfigurationIT {
    private static final String OUTPUT = "target/generated-sources/graphpin/com/example/graph/";

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Project.copy("wrong-configuration", "configuration-wrong")
                .mvn("generate-sources", "-Dgraphpin.skipp=true")
                .fails()
                .says(
                        "specDirectory and captures are given, but a client has one spec",
                        "graphVersion: '19.0' is no version",
                        "hint: did you mean 'v19.0'?",
                        "basePackage: 'com.example.new' is no Java package",
                        "closure: 'refrences' is not allowed; allowed are stub, references, none",
                        "hint: did you mean 'references'?",
                        "failOnWarnings: 'ture' is not allowed; allowed are false, true",
                        "excludes: '' says nothing",
                        "no parameter of graphpin's is called 'include'",
                        "hint: did you mean 'includes'?",
                        "set by the property 'graphpin.skipp'",
                        "hint: did you mean 'graphpin.skip'?",
                        "set by the property 'graphpin.onEditedOutptu'",
                        "hint: did you mean 'graphpin.onEditedOutput'?",
                        "wrong configuration; all that is wrong is told above");
    }

    @Test
    void aFileSetsWhatThePomDoesNot() {
        Project project = Project.copy("config-file", "configuration-file");
        // A switch of the build's own that begins with the same word is nobody's mistake.
        project.mvn("generate-sources", "-Dgraphpin.rewrite=true").succeeds();

        String user = project.read(OUTPUT + "Person.java");
        assertThat(user).contains("givenName()");
        assertThat(project.has(OUTPUT + "PersonEdgeFriends.java")).isFalse();
        project.replace("settings/graphpin.yaml", "User/friends", "User/freinds");
        project.mvn("generate-sources")
                .fails()
                .says("the spec has nothing that excludes: 'User/freinds' matches", "did you mean 'User/friends'?");
    }

    @Test
    void anUnknownVersionAndAnUnknownNodeAreTold() {
        Project project = Project.copy("user-client", "configuration-unknown");
        project.replace("pom.xml", "<include>User</include>", "<include>Usr</include>");
        project.mvn("generate-sources").fails().says("includes: 'Usr' matches", "hint: did you mean 'User'?");
        project.replace("pom.xml", "v19.0</graphVersion>", "v99.0</graphVersion>");
        project.mvn("generate-sources").fails().says("There is no shipped spec of version 'v99.0'", "Shipped are ");
    }

    @Test
    void aSpecThatDoesNotReadIsToldAtItsLine() {
        Project project = Project.copy("two-nodes", "configuration-unreadable");
        project.replace("spec/nodes/Book.yaml", "fields:", "feilds:");
        project.replace("spec/nodes/Shelf.yaml", "type: int32", "type: int32, type: int64");

        project.mvn("generate-sources")
                .fails()
                .says(
                        "Book.yaml:8:1: unknown key 'feilds' (spec-unknown-key)",
                        "Shelf.yaml:10:25: key 'type' stands a second time (spec-duplicate-key)");
        assertThat(project.has(OUTPUT)).isFalse();
    }
}
