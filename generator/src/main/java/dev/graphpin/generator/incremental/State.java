package dev.graphpin.generator.incremental;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run knew. Its file is written whole or not at all, and one that does not read counts as none: then the run is made again,
 * which costs time and nothing else. It is binary, because a large spec's has thousands of times and names, and a build without
 * changes would spend much of its time on their digits.
 *
 * @param settings all that the output depends on beside files, by name
 * @param inputs files that were read, by absolute path
 * @param outputs files that were written, by name in the output folder
 */
record State(SortedMap<String, String> settings, Map<String, Known> inputs, Map<String, Known> outputs) {
    /** Where the file begins and ends; to be changed with the form of what is between. */
    static final String MARK = "graphpin-state 3\n";

    State {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Null when there is none, or none that reads. */
    static @Nullable State read(Path file) {
        try {
            return Files.isRegularFile(file) ? StateReader.read(Files.readAllBytes(file)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path ready = Files.createTempFile(folder, ".state", null);
        try {
            Files.write(ready, bytes());
            Files.move(ready, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(ready);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        text(MARK, out);
        out.writeInt(settings.size());
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            text(setting.getKey(), out);
            text(setting.getValue(), out);
        }
        files(inputs, out);
        files(outputs, out);
        text(MARK, out);
        return bytes.toByteArray();
    }

    private static void files(Map<String, Known> files, DataOutputStream out) throws IOException {
        out.writeInt(files.size());
        for (Map.Entry<String, Known> file : new TreeMap<>(files).entrySet()) {
            Hash hash = file.getValue().hash();
            Stamp stamp = file.getValue().stamp();
            text(file.getKey(), out);
            out.writeLong(hash.first());
            out.writeLong(hash.second());
            out.writeLong(hash.third());
            out.writeLong(hash.fourth());
            out.writeLong(stamp.size());
            out.writeLong(stamp.modified());
            out.writeLong(stamp.changed());
            out.writeLong(stamp.number());
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
