package dev.graphpin.generator.cli;

import dev.graphpin.generator.Version;
import dev.graphpin.generator.write.DiskFailure;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command that threw tells: an unreadable file by its name, or an internal error in a form fit to be reported. */
final class Failures {
    private static final int FRAMES = 8;

    private Failures() {}

    /** Prints the failure and returns the exit code. */
    static int report(Console console, Exception failure) {
        IOException unreadable = unreadable(failure);
        if (unreadable != null) {
            console.report(List.of(diagnostic(unreadable)));
            return Exit.UNREADABLE;
        }
        return internal(console, failure);
    }

    private static @Nullable IOException unreadable(Exception failure) {
        if (failure instanceof UncheckedIOException wrapped) {
            return wrapped.getCause();
        }
        return failure instanceof IOException plain ? plain : null;
    }

    private static Diagnostic diagnostic(IOException failure) {
        String file = failure instanceof FileSystemException named ? named.getFile() : null;
        return new Diagnostic(
                "cli-unreadable",
                Severity.ERROR,
                file,
                0,
                0,
                DiskFailure.reason(failure),
                "check the name and the rights");
    }

    /** Prints what graphpin itself failed with. Names types and code lines only: a message may hold what was being read, a token even. */
    static int internal(Console console, Throwable failure) {
        console.err().println("error[cli-internal] graphpin failed. This is a bug; please report these lines:");
        console.err()
                .println("  graphpin " + Version.current() + ", Java " + Runtime.version() + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            console.err().println("  " + cause.getClass().getName());
            Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach(frame -> console.err()
                    .println("    at " + frame));
        }
        return Exit.INTERNAL;
    }
}
