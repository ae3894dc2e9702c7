package dev.graphpin.generator.cli;

import static com.google.common.truth.Truth.assertThat;

import dev.graphpin.generator.upgrade.ApiDiff;
import dev.graphpin.generator.upgrade.Compiled;
import dev.graphpin.generator.upgrade.SideChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --classes} marks the changes that compiled code really uses, with class and line. */
class ImpactTest {
    private static final String APP = """
            package com.acme;

            import com.acme.graph.*;
            import java.util.function.Supplier;

            class App {
                String place(User user) {
                    Supplier<Object> later = () -> user.address();
                    return String.valueOf(later.get());
                }

                Object asked(Graph graph) {
                    return graph.user("me").fields(UserField.NAME, UserField.ADDRESS);
                }

                static class Walk {
                    Object walk(UserNode node) {
                        return node.achievements();
                    }
                }
            }
            """;

    private static Map<String, byte[]> classes = Map.of();

    @TempDir
    private Path dir;

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> files = new TreeMap<>(
                Compiled.client(Objects.requireNonNull(SideChoice.read("v2.12").side()), "com.acme.graph"));
        files.put("com/acme/App.java", APP);
        Compiled compiled = Compiled.of(files);
        assertThat(compiled.errors()).isEmpty();
        classes = compiled.classes();
    }

    @Test
    void changesAreMarkedWithClassAndLine() throws IOException {
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            Path file = dir.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, type.getValue());
        }
        check(dir);
        assertThat(Ran.graphpin("diff", "v2.12", "v19.0", "--node", "User", "--classes", dir)
                        .out())
                .contains("used by com.acme.App.asked (App.java:13)");
    }

    /** The client itself may lie in another jar: its package is found by what is named. */
    @Test
    void aJarWithoutTheClientIsAsGood() throws IOException {
        Map<String, byte[]> own = new TreeMap<>(classes);
        own.keySet().removeIf(name -> name.startsWith("com.acme.graph."));
        check(Files.write(dir.resolve("app.jar"), ApiDiff.jar(own)));
    }

    private static void check(Path place) {
        JsonNode report = JsonMapper.shared()
                .readTree(
                        Ran.graphpin("diff", "v2.12", "v19.0", "--node", "User", "--classes", place, "--format", "json")
                                .out());
        assertThat(uses(report, "field-removed", "node:User/field:address"))
                .containsExactly(
                        "com.acme.App App.java:8 User.address",
                        "com.acme.App App.java:8 Location",
                        "com.acme.App App.java:13 UserField.ADDRESS");
        assertThat(uses(report, "edge-removed", "node:User/edge:achievements"))
                .containsExactly("com.acme.App$Walk App.java:18 UserNode.achievements");
        long marked = report.get("changes")
                .valueStream()
                .filter(change -> !change.get("uses").isEmpty())
                .filter(change -> change.get("source").stringValue().equals("err"))
                .count();
        assertThat(marked).isEqualTo(2);
    }

    private static List<String> uses(JsonNode report, String rule, String locator) {
        List<String> uses = new ArrayList<>();
        report.get("changes")
                .valueStream()
                .filter(change -> change.get("rule").stringValue().equals(rule)
                        && change.get("locator").stringValue().equals(locator))
                .forEach(change -> change.get("uses")
                        .forEach(use -> uses.add(use.get("class").stringValue() + " "
                                + use.get("source").stringValue() + ":"
                                + use.get("line").intValue() + " "
                                + use.get("uses").stringValue())));
        return uses;
    }

    @Test
    void whatIsNoClassIsTold() throws IOException {
        Path broken = Files.createDirectory(dir.resolve("broken"));
        Files.writeString(broken.resolve("Broken.class"), "no class file");
        for (Path place : List.of(broken, dir.resolve("nowhere"), Files.writeString(dir.resolve("no.jar"), "no zip"))) {
            Ran ran = Ran.graphpin("diff", "v2.12", "v19.0", "--classes", place);
            assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE);
            assertThat(ran.err()).contains("diff-classes-unreadable");
            assertThat(ran.out()).isEmpty();
        }
    }
}
