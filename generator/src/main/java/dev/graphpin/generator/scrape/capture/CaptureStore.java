package dev.graphpin.generator.scrape.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder of captures. A file in it is whole or not there: it is written under another name and moved. The capture comes
 * before its sidecar, so a run stopped between the two leaves a capture that the next run asks for again.
 */
final class CaptureStore {
    private final Path folder;

    CaptureStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A capture and what is known of it.
     *
     * @param bytes those that the sidecar tells of, checked by their hash
     */
    @SuppressWarnings("ArrayRecordComponent") // One owner, never compared.
    record Stored(byte[] bytes, Sidecar sidecar) {}

    /** What there is of a page; null when there is none, or when capture and sidecar do not belong together. */
    @Nullable
    Stored find(String path) throws IOException {
        Path file = file(path);
        Path beside = Sidecar.of(file);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(beside)) {
            return null;
        }
        Sidecar sidecar = SidecarJson.parse(new String(Files.readAllBytes(beside), StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        return sidecar != null && sidecar.sha256().equals(Sha256.of(bytes)) ? new Stored(bytes, sidecar) : null;
    }

    /** Keeps a page in the place of the one before. */
    void keep(String path, byte[] bytes, Sidecar sidecar) throws IOException {
        replace(file(path), bytes);
        keep(path, sidecar);
    }

    /** Keeps what is newly known of the page that is there. */
    void keep(String path, Sidecar sidecar) throws IOException {
        replace(Sidecar.of(file(path)), SidecarJson.render(sidecar).getBytes(StandardCharsets.UTF_8));
    }

    /** Where a page is kept. */
    Path file(String path) {
        return folder.resolve(FileNames.of(path));
    }

    private void replace(Path file, byte[] bytes) throws IOException {
        Path parent = file.getParent() == null ? folder : file.getParent();
        Files.createDirectories(parent);
        Path part = Files.createTempFile(parent, ".", ".part");
        try {
            Files.write(part, bytes);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
