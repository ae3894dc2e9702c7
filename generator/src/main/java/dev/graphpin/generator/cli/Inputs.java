package dev.graphpin.generator.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Checks what the user named before anything is done with it; a failure ends the command with {@link Exit#UNREADABLE}. */
final class Inputs {
    private Inputs() {}

    static void requireDirectory(Path directory) {
        if (!Files.exists(directory)) {
            throw new UncheckedIOException(new NoSuchFileException(directory.toString()));
        }
        if (!Files.isDirectory(directory)) {
            throw new UncheckedIOException(new NotDirectoryException(directory.toString()));
        }
        if (!Files.isReadable(directory)) {
            throw new UncheckedIOException(new AccessDeniedException(directory.toString()));
        }
    }
}
