package dev.graphpin.generator.config;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.Options.Descriptions;
import dev.graphpin.generator.select.Closure;
import dev.graphpin.generator.write.OutputPolicy;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private Settings file(String text) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve("graphpin.yaml"), text), diagnostics);
    }

    private @Nullable ClientConfig check(Settings settings) {
        return ConfigCheck.check(settings, diagnostics);
    }

    private ClientConfig checked(Settings settings) {
        ClientConfig config = check(settings);
        assertThat(diagnostics.sorted()).isEmpty();
        return Objects.requireNonNull(config);
    }

    private List<String> found() {
        return diagnostics.sorted().stream()
                .map(d -> d.line() + ":" + d.column() + " " + d.id() + " " + d.message() + " | " + d.hint())
                .toList();
    }

    private static Settings.Builder least() {
        return Settings.builder().put(Setting.BASE_PACKAGE, "com.example").put(Setting.OUTPUT_DIRECTORY, "out");
    }

    @Test
    void packageAndFolderAreEnough() {
        ClientConfig config = checked(least().build());

        assertThat(config.spec()).isEqualTo(new ClientConfig.Shipped());
        assertThat(config.options().closure()).isEqualTo(Closure.STUB);
        assertThat(config.options().descriptions()).isEqualTo(Descriptions.KEEP);
        assertThat(config.options().policy()).isEqualTo(OutputPolicy.CAREFUL);
        assertThat(config.failOnWarnings()).isFalse();
        assertThat(config.options().output()).isEqualTo(Path.of("out"));
    }

    @Test
    void aFileMaySetEverything() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("fix.yaml"), "");
        ClientConfig config = checked(file("""
                graphVersion: v19.0
                captures: [pages]
                overlays: fix.yaml
                includes: [User, Page/*]
                excludes: ["*#delete"]
                closure: references
                basePackage: com.example
                outputDirectory: out
                typeMappings: {numeric string: java.lang.Long}
                nameOverrides: {User: Person}
                descriptions: drop
                staleFiles: KEEP
                onEditedOutput: overwrite
                failOnWarnings: true
                """));

        assertThat(config.graphVersion()).isEqualTo("v19.0");
        assertThat(config.spec()).isEqualTo(new ClientConfig.Scraped(List.of(folder.resolve("pages"))));
        assertThat(config.overlays()).containsExactly(folder.resolve("fix.yaml"));
        assertThat(config.options().includes()).containsExactly("User", "Page/*");
        assertThat(config.options().typeMappings()).containsExactly("numeric string", "java.lang.Long");
        assertThat(config.options().nameOverrides()).containsExactly("User", "Person");
        assertThat(config.options().output()).isEqualTo(folder.resolve("out"));
        assertThat(config.options().policy())
                .isEqualTo(new OutputPolicy(OutputPolicy.Stale.KEEP, OutputPolicy.Edited.OVERWRITE));
        assertThat(config.failOnWarnings()).isTrue();
    }

    @Test
    void whatIsGivenElsewhereCountsMoreThanTheFile() throws IOException {
        Settings given =
                Settings.builder().put(Setting.INCLUDES, List.of("Page")).build();

        ClientConfig config = checked(given.or(file("basePackage: a.b\noutputDirectory: out\nincludes: [User]\n")));

        assertThat(config.options().includes()).containsExactly("Page");
        assertThat(config.options().basePackage()).isEqualTo("a.b");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() throws IOException {
        Files.createDirectories(folder.resolve("specs"));
        check(file("""
                graphVersion: "19"
                specDirectory: spec
                specArtifact: nonsense
                basePackage: com.example.class
                clsoure: stub
                closure: refs
                descriptions: dropp
                failOnWarnings: yes
                typeMappings: {float: java.lang.Lnog}
                """));

        assertThat(found())
                .containsExactly(
                        "0:0 config-contradiction specDirectory and specArtifact are given, but a client has one spec"
                                + " | leave all but one of them out",
                        "0:0 config-missing outputDirectory is missing | name the root of the generated sources",
                        "1:15 config-wrong-value graphVersion: '19' is no version | did you mean 'v19.0'?",
                        "2:16 config-wrong-value specDirectory: '" + folder.resolve("spec")
                                + "' does not exist | did you mean 'specs'?",
                        "3:15 config-wrong-value specArtifact: 'nonsense' names no artifact | write"
                                + " group:artifact:version, group:artifact:type:version or"
                                + " group:artifact:type:classifier:version",
                        "4:14 config-wrong-value basePackage: 'com.example.class' is no Java package"
                                + " | give names joined by dots, like com.example.graph",
                        "5:1 spec-unknown-key unknown key 'clsoure' | did you mean 'closure'?",
                        "6:10 config-wrong-value closure: 'refs' is not allowed; allowed are stub, references, none"
                                + " | use one of them",
                        "7:15 config-wrong-value descriptions: 'dropp' is not allowed; allowed are keep, drop"
                                + " | did you mean 'drop'?",
                        "8:17 config-wrong-value failOnWarnings: 'yes' is not allowed; allowed are false, true"
                                + " | use one of them",
                        "9:15 config-wrong-value typeMappings: 'float=java.lang.Lnog' leads to no type that generated"
                                + " code has | did you mean 'java.lang.Long'?");
    }

    @Test
    void whatWasLeftEmptyIsToldLikeAnyOtherMistake() {
        Map<String, String> names = new TreeMap<>(Map.of("User", " "));
        Settings.Builder given = least().put(Setting.INCLUDES, Arrays.asList("User", null))
                .put(Setting.OVERLAYS, Arrays.asList((String) null))
                .put(Setting.TYPE_MAPPINGS, Map.of("int64", ""))
                .put(Setting.NAME_OVERRIDES, names);

        assertThat(check(given.build())).isNull();
        assertThat(diagnostics.sorted().stream().map(Diagnostic::message))
                .containsExactly(
                        "includes: '' says nothing",
                        "overlays: '' says nothing",
                        "typeMappings: 'int64=' says nothing",
                        "nameOverrides: 'User=' says nothing");
    }

    @Test
    void wrongKindsAreToldWithTheirPlace() throws IOException {
        file("includes: {a: b}\ntypeMappings: [a]\nclosure: [stub]\nbasePackage:\n");

        assertThat(diagnostics.sorted().stream().map(Diagnostic::line).toList()).containsExactly(1, 2, 3, 4);
        assertThat(found().get(2)).endsWith("allowed are stub, references, none");
    }

    @Test
    void equalFactsMeanEqualClients() throws IOException {
        ClientConfig config = checked(least().build());

        assertThat(config.facts()).isEqualTo(checked(least().build()).facts());
        assertThat(config.facts())
                .isNotEqualTo(checked(least().put(Setting.TYPE_MAPPINGS, Map.of("float", "string"))
                                .build())
                        .facts());
        assertThat(config.facts().keySet()).containsAtLeastElementsIn(List.of("basePackage", "includes", "spec"));
    }
}
