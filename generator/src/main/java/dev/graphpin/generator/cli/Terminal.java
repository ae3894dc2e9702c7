package dev.graphpin.generator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** What a stream of this process leads to: a file or a pipe, or a terminal, with colours or without. */
enum Terminal {
    NONE,
    PLAIN,
    COLORED;

    /** The number of standard output. */
    static final int OUT = 1;
    /** The number of standard error. */
    static final int ERR = 2;

    /** Linux tells of each stream for itself. Elsewhere Java knows only whether input and output both are terminals. */
    private static final Path STREAMS = Path.of("/proc/self/fd");

    /** What a stream leads to. */
    static Terminal of(int stream) {
        try {
            Path link = STREAMS.resolve(Integer.toString(stream));
            boolean isTold = Files.isSymbolicLink(link);
            return of(isTold ? isTerminal(Files.readSymbolicLink(link)) : Ansi.AUTO.enabled(), System.getenv());
        } catch (IOException | InvalidPathException | SecurityException e) {
            return NONE;
        }
    }

    /** Colours are for those who did not ask to be spared, see {@code no-color.org}. */
    static Terminal of(boolean isTerminal, Map<String, String> environment) {
        boolean isSpared = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return !isTerminal ? NONE : isSpared ? PLAIN : COLORED;
    }

    /** Whether a device is one: {@code /dev/pts/3}, {@code /dev/tty1}, {@code /dev/console}. */
    static boolean isTerminal(Path device) {
        return device.toString().matches("/dev/(pts/[0-9]+|tty.*|console)");
    }

    Ansi ansi() {
        return this == COLORED ? Ansi.ON : Ansi.OFF;
    }
}
