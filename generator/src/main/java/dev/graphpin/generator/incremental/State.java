package dev.graphpin.generator.incremental;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
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
    private static final String HEAD = "graphpin-state 1";
    private static final String SETTING = "s ";
    private static final String INPUT = "i ";
    private static final String OUTPUT = "o ";
    private static final int FACTS = 5;

    State {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** Null when there is none, or none that reads. */
    static @Nullable State read(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith(HEAD + "\n") && text.endsWith("\nend\n") ? parse(text) : null;
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable State parse(String text) {
        SortedMap<String, String> settings = new TreeMap<>();
        // Thousands of long names that begin alike: in order they are put only where somebody reads them.
        Map<String, Known> inputs = new HashMap<>();
        Map<String, Known> outputs = new HashMap<>();
        int end;
        for (int at = HEAD.length() + 1; at < text.length(); at = end + 1) {
            end = text.indexOf('\n', at);
            String line = text.substring(at, end);
            if (line.startsWith(SETTING)) {
                int equals = line.indexOf('=');
                settings.put(line.substring(2, equals), unescaped(line.substring(equals + 1)));
            } else if (line.startsWith(INPUT) || line.startsWith(OUTPUT)) {
                String[] facts = line.substring(2).split(" ", FACTS);
                Stamp stamp = new Stamp(Long.parseLong(facts[1]), Long.parseLong(facts[2]), Long.parseLong(facts[3]));
                (line.startsWith(INPUT) ? inputs : outputs)
                        .put(unescaped(facts[FACTS - 1]), new Known(facts[0], stamp));
            } else if (!line.equals("end")) {
                return null;
            }
        }
        return new State(settings, inputs, outputs);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        settings.forEach((name, value) -> text.append(SETTING)
                .append(name)
                .append('=')
                .append(escaped(value))
                .append('\n'));
        append(text, INPUT, inputs);
        append(text, OUTPUT, outputs);
        text.append("end\n");
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

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
