package dev.graphpin.generator;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes everywhere: other folders, languages, time zones, encodings, line endings, and every JDK that is installed. */
class ReproducibleTest {
    @TempDir
    Path temp;

    /** What a run is given beside the folder. */
    private static final List<List<String>> WORLDS = List.of(
            List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"),
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Asia/Kathmandu",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Dline.separator=\r\n"),
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Pacific/Apia",
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"));

    @Test
    void theSameBytesEverywhere() throws Exception {
        SortedMap<String, String> expected = new TreeMap<>();
        int number = 0;
        for (Path java : javas()) {
            for (List<String> world : WORLDS) {
                Path folder = temp.resolve(number % 2 == 0 ? "plain" + number : "ein Ordner ü" + number);
                generate(java, world, folder);
                SortedMap<String, String> files = files(folder);
                if (expected.isEmpty()) {
                    expected.putAll(files);
                    assertThat(expected).isNotEmpty();
                    expected.forEach(
                            (name, text) -> assertWithMessage(name).that(text).doesNotContain("\r"));
                }
                assertWithMessage(java + " " + world).that(files).isEqualTo(expected);
                number++;
            }
        }
    }

    private static void generate(Path java, List<String> world, Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(world);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.graphpin.generator.cli.Main"));
        command.addAll(List.of("generate", "--graph-version", "v19.0", "--package", "a.b", "--out", folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder + ".log"))
                .start();
        assertWithMessage(command + "\n" + folder + ".log")
                .that(process.waitFor())
                .isEqualTo(0);
    }

    /** This JDK, and others beside it; the build runs on the oldest and on the newest. */
    private static List<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Path installed = Objects.requireNonNullElse(own.getParent(), own);
        try (Stream<Path> beside = Files.list(installed)) {
            return Stream.concat(
                            Stream.of(own), beside.filter(Files::isDirectory).sorted())
                    .map(ReproducibleTest::real)
                    .distinct()
                    .filter(home -> Files.isRegularFile(home.resolve("bin/javac")))
                    .filter(home -> feature(home) >= 17)
                    .map(home -> home.resolve("bin/java"))
                    .toList();
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private static int feature(Path home) {
        try {
            String version = Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("");
            String digits = version.replaceFirst("^JAVA_VERSION=\"", "").replaceFirst("[^0-9].*", "");
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        } catch (IOException e) {
            return 0;
        }
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString();
                files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
