package dev.graphpin.generator.write;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Says what a file system refused, in words that tell what to do. */
public final class DiskFailure {
    private DiskFailure() {}

    /**
     * The finding for output that could not be written, {@code output-unwritable}.
     *
     * @param place what was to be written, told when the failure names no file
     */
    public static Diagnostic diagnostic(IOException failure, Path place) {
        String file = failure instanceof FileSystemException named ? named.getFile() : null;
        return new Diagnostic(
                "output-unwritable",
                Severity.ERROR,
                file == null ? place.toString() : file,
                0,
                0,
                "cannot be written: " + reason(failure),
                "nothing was changed; see to room and rights there, then run again");
    }

    /** Why, in a few words: {@code permission denied}. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return "is a file; a directory is expected";
        }
        if (failure instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
