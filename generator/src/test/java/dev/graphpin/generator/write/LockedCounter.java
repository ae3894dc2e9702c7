package dev.graphpin.generator.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** A process that asks for the lock of a folder, again and again, and counts in a file how often it had it. */
final class LockedCounter {
    static final int NEVER_HELD = 3;

    private static final String NAME = "count";

    private LockedCounter() {}

    /** Arguments: the folder, how often, and the milliseconds to wait for each. */
    public static void main(String[] arguments) throws IOException {
        boolean held = count(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Duration.ofMillis(Integer.parseInt(arguments[2])));
        System.exit(held ? 0 : NEVER_HELD);
    }

    static Process start(Path folder, int times, Duration patience) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockedCounter.class.getName(),
                        folder.toString(),
                        Integer.toString(times),
                        Long.toString(patience.toMillis()))
                .inheritIO()
                .start();
    }

    /** Loses counts when somebody else counts at the same time. Ends with false when it waits in vain. */
    static boolean count(Path folder, int times, Duration patience) throws IOException {
        for (int i = 0; i < times; i++) {
            try (OutputLock lock = OutputLock.acquire(folder, patience)) {
                if (lock == null) {
                    return false;
                }
                Files.writeString(folder.resolve(NAME), Integer.toString(counted(folder) + 1));
            }
        }
        return true;
    }

    static int counted(Path folder) throws IOException {
        try {
            return Integer.parseInt(Files.readString(folder.resolve(NAME)));
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
