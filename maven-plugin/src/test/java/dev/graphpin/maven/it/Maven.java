package dev.graphpin.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A Maven and the JDK it runs on. All runs of a build share one local repository; what is not in it comes from the repository of the
 * build itself, so that nothing is asked of the network.
 *
 * @param home where it is installed
 * @param jdk the JDK's home
 * @param isOnline whether it may download
 */
record Maven(Path home, Path jdk, boolean isOnline) {
    private static final int PATIENCE_MINUTES = 10;

    /** The first run fills the local repository; others wait for it rather than do the same beside it. */
    private static final ReentrantLock FIRST_RUN = new ReentrantLock();

    private static final Path FILLED = setting("it.target").resolve("it/.filled");
    private static final Path SETTINGS = setting("it.target").resolve("it/settings.xml");

    /** The Maven and the JDK of the build. */
    static Maven ofTheBuild() {
        return new Maven(setting("it.maven"), Path.of(System.getProperty("java.home")), false);
    }

    /** Another Maven on the same JDK. */
    Maven at(Path otherHome) {
        return new Maven(otherHome, jdk, isOnline);
    }

    /** The same, with all of the network. */
    Maven online() {
        return new Maven(home, jdk, true);
    }

    /** Runs it in a folder and waits for its end. */
    Build run(Path folder, String... arguments) {
        if (Files.exists(FILLED)) {
            return runNow(folder, arguments);
        }
        FIRST_RUN.lock();
        try {
            Path settings = setting("it.projects").resolve("settings.xml");
            // Else Maven takes the root of this build for theirs.
            Files.createDirectories(setting("it.target").resolve("it/.mvn"));
            Files.writeString(SETTINGS, Project.filled(Files.readString(settings)));
            Build build = runNow(folder, arguments);
            Files.writeString(FILLED, "");
            return build;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FIRST_RUN.unlock();
        }
    }

    private Build runNow(Path folder, String... arguments) {
        return await(start(folder, arguments), folder, arguments);
    }

    /** Starts it in a folder; its log goes to {@code build.log} there. */
    Process start(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve(isWindows() ? "mvn.cmd" : "mvn").toString());
        if (!isOnline) {
            command.add("-o");
        }
        command.addAll(List.of("-B", "-ntp", "-Daether.offline.protocols=file", "-Dstyle.color=never"));
        command.add("-Dmaven.repo.local=" + setting("it.repository"));
        command.addAll(List.of("-s", SETTINGS.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("JAVA_HOME", jdk.toString());
        process.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto");
        process.environment().remove("MAVEN_ARGS");
        process.redirectErrorStream(true).redirectOutput(log(folder).toFile());
        try {
            return process.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end of what {@link #start} started. */
    static Build await(Process process, Path folder, String... arguments) {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Maven did not end in " + PATIENCE_MINUTES + " minutes, see " + log(folder));
            }
            return new Build(
                    String.join(" ", arguments),
                    process.exitValue(),
                    new String(Files.readAllBytes(log(folder)), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("build.log");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static Path setting(String name) {
        return Path.of(Objects.requireNonNull(System.getProperty(name), name)).toAbsolutePath();
    }
}
