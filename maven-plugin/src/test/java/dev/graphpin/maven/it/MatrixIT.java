package dev.graphpin.maven.it;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * A consumer's build on every Maven and every JDK. The distributions of Maven are put into {@code target/mavens} by the profiles
 * {@code corners} and {@code matrix}; the JDKs are this one and those that are installed beside it.
 */
class MatrixIT {
    private static final Path MAVENS = Maven.setting("it.target").resolve("mavens");

    @Test
    void worksOnEveryMavenAndJdk() throws IOException {
        List<Path> mavens = mavens();
        assumeTrue(!mavens.isEmpty(), "the profiles corners and matrix bring other Mavens");
        List<Path> jdks = jdks();
        Map<String, String> results = new LinkedHashMap<>();
        StringBuilder failures = new StringBuilder();
        for (Path maven : mavens) {
            StringBuilder row = new StringBuilder();
            for (Path jdk : jdks) {
                String name = "matrix/" + maven.getFileName() + "-jdk-" + feature(jdk);
                Build build = new Maven(maven, jdk, false)
                        .run(Project.copy("two-nodes", name).folder(), "compile");
                row.append(build.exit() == 0 ? "ok      " : "FAILED  ");
                if (build.exit() != 0) {
                    failures.append(name).append('\n').append(build.log()).append('\n');
                }
            }
            results.put(maven.getFileName().toString(), row.toString());
        }
        StringBuilder table = new StringBuilder(String.format("%n%-28s", ""));
        jdks.forEach(jdk -> table.append(String.format("JDK %-4d", feature(jdk))));
        results.forEach((maven, row) -> table.append(String.format("%n%-28s%s", maven, row)));
        System.out.println(table);
        assertWithMessage(table + "\n" + failures).that(failures.length()).isEqualTo(0);
    }

    /** Unpacks what is packed; oldest first, since the names sort like the versions do. */
    static List<Path> mavens() throws IOException {
        if (!Files.isDirectory(MAVENS)) {
            return List.of();
        }
        List<Path> mavens = new ArrayList<>();
        try (Stream<Path> zips = Files.list(MAVENS)) {
            for (Path zip : zips.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList()) {
                mavens.add(unpacked(zip));
            }
        }
        return mavens;
    }

    private static Path unpacked(Path zip) throws IOException {
        Path home = MAVENS.resolve(zip.getFileName().toString().replace("-bin.zip", ""));
        if (Files.isDirectory(home)) {
            return home;
        }
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = MAVENS.resolve(entry.getName()).normalize();
                if (!target.startsWith(MAVENS)) {
                    throw new IOException("leads out of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(in, target);
                }
            }
        }
        if (!home.resolve("bin/mvn").toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + home);
        }
        return home;
    }

    private static List<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        Map<Integer, Path> byFeature = new LinkedHashMap<>();
        byFeature.put(feature(own), own);
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(own.getParent()))) {
            beside.filter(home -> Files.isRegularFile(home.resolve("bin/javac")))
                    .filter(home -> feature(home) >= 17)
                    .sorted()
                    .forEach(home -> byFeature.putIfAbsent(feature(home), home));
        }
        return byFeature.values().stream()
                .sorted(Comparator.comparingInt(MatrixIT::feature))
                .toList();
    }

    /** Any JDK tells its version in its release file. */
    private static int feature(Path jdk) {
        try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
            String version = lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("");
            String digits = version.replaceFirst("^JAVA_VERSION=\"", "").replaceFirst("[^0-9].*", "");
            return digits.isEmpty() ? 0 : Integer.parseInt(digits);
        } catch (IOException e) {
            return 0;
        }
    }
}
