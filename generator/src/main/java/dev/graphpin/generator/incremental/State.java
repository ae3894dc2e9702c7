package dev.graphpin.generator.incremental;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run knew: a text file of one fact a line. It is written whole or not at all, and one that does not read counts as none:
 * then the run is made again, which costs time and nothing else.
 *
 * @param settings all that the output depends on beside files, by name
 * @param inputs files that were read, by absolute path
 * @param outputs files that were written, by name in the output folder
 */
record State(SortedMap<String, String> settings, Map<String, Known> inputs, Map<String, Known> outputs) {
    static final String SETTING = "s";
    static final String INPUT = "i";
    static final String OUTPUT = "o";
    static final String END = "end";
    private static final String HEAD = "graphpin-state 1\n";

    State {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Null when there is none, or none that reads. */
    static @Nullable State read(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            byte[] text = Files.readAllBytes(file);
            byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
            boolean isState = text.length > head.length && Arrays.equals(text, 0, head.length, head, 0, head.length);
            return isState ? StateReader.read(text, head.length) : null;
        } catch (IOException e) {
            return null;
        }
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        settings.forEach((name, value) -> text.append(SETTING)
                .append(' ')
                .append(name)
                .append('=')
                .append(escaped(value))
                .append('\n'));
        append(text, INPUT, inputs);
        append(text, OUTPUT, outputs);
        text.append(END).append('\n');
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path ready = Files.createTempFile(folder, ".state", null);
        try {
            Files.write(ready, text.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(ready, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(ready);
        }
    }

    private static void append(StringBuilder text, String kind, Map<String, Known> files) {
        new TreeMap<>(files).forEach((name, known) -> {
            Stamp stamp = known.stamp();
            text.append(kind)
                    .append(' ')
                    .append(known.hash())
                    .append(' ')
                    .append(stamp.size())
                    .append(' ')
                    .append(stamp.modified())
                    .append(' ')
                    .append(stamp.changed())
                    .append(' ')
                    .append(escaped(name))
                    .append('\n');
        });
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
