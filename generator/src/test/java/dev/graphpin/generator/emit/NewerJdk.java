package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The newest JDK beside the one that runs the tests: what is generated has to please it, too. */
public final class NewerJdk {
    private final Path home;

    private NewerJdk(Path home) {
        this.home = home;
    }

    /** The one that {@code JAVA_HOME_25} names, or the first beside this JDK that is called so; without one, the test is skipped. */
    public static NewerJdk find() throws IOException {
        List<Path> homes = new ArrayList<>();
        String named = System.getenv("JAVA_HOME_25");
        if (named != null) {
            homes.add(Path.of(named));
        }
        Path beside = Path.of(System.getProperty("java.home")).resolve("..").normalize();
        try (Stream<Path> list = Files.list(beside)) {
            list.filter(home -> home.getFileName().toString().matches("(?i).*(25|26).*"))
                    .sorted()
                    .forEach(homes::add);
        }
        homes.removeIf(home -> !Files.isExecutable(home.resolve("bin/javac")));
        assumeTrue(!homes.isEmpty(), "no newer JDK: set JAVA_HOME_25");
        return new NewerJdk(homes.get(0));
    }

    /**
     * Runs one of its tools over sources; it fails with what the tool says if that is anything.
     *
     * @param folder empty; the sources and what is made of them go there
     */
    public void run(Path folder, String tool, List<String> options, Map<String, String> sources)
            throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.resolve("..").normalize());
            names.add(Files.writeString(file, source.getValue()).toString());
        }
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
        command.addAll(options);
        command.addAll(List.of("-d", folder.resolve(tool).toString()));
        command.add("@" + Files.write(folder.resolve("names"), names));
        Path said = folder.resolve("said");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String text = Files.readString(said);
        assertWithMessage(text).that(exit).isEqualTo(0);
        assertWithMessage(tool).that(text).isEmpty();
    }
}
