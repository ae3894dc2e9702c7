package dev.graphpin.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes one file that the user named: whole, or not at all. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Writes the text as UTF-8, and makes the folders that lead to the file.
     *
     * @throws IOException when it cannot be written; what was there before still is
     */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || (Files.exists(file) && !isReplaceable(file))) {
            Files.write(file, bytes);
            return;
        }
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new FileSystemException(file.toString(), null, DiskFailure.reason(e)); // The user knows this name.
        } finally {
            remove(part);
        }
    }

    /** A pipe, a device or a link stays what it is, and what may not be written is no more to be replaced. */
    private static boolean isReplaceable(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(file);
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // Why it could not be written is what there is to tell.
        }
    }
}
