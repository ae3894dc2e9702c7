package dev.graphpin.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A place where commands are run, one after the other.
 *
 * @param folder what they are started in
 * @param environment variables beside those of the build
 */
record Command(Path folder, Map<String, String> environment) {
    private static final int PATIENCE_MINUTES = 10;

    /** What would make a build or a terminal other than it is elsewhere. */
    private static final List<String> FORGOTTEN = List.of("MAVEN_ARGS", "MAVEN_OPTS", "NO_COLOR");

    Command(Path folder) {
        this(folder, Map.of());
    }

    /**
     * What a command came to.
     *
     * @param exit its exit code
     */
    record Ran(int exit, String out, String err) {}

    /** The same with one more variable. */
    Command with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Command(folder, more);
    }

    /** Runs one and waits for its end. */
    Ran run(List<String> words) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            ProcessBuilder process = new ProcessBuilder(words).directory(folder.toFile());
            FORGOTTEN.forEach(process.environment()::remove);
            process.environment().put("TERM", "xterm");
            process.environment().putAll(environment);
            process.redirectInput(Path.of("/dev/null").toFile());
            Process started = process.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!started.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                started.destroyForcibly();
                throw new AssertionError(words + " did not end in " + PATIENCE_MINUTES + " minutes");
            }
            return new Ran(started.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
