package dev.graphpin.generator.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The committed sizes: {@code generated-client/budget.properties}, and the table of them in the README beside it. The file says
 * {@code CLIENT.SIZE = NUMBER}, one a line.
 *
 * @param sizes by client, in the file's order
 */
record Budget(Map<String, ClientSize> sizes) {
    private static final String BEGIN = "<!-- size -->\n";
    private static final String END = "<!-- /size -->\n";

    static Budget read(Path file) throws IOException {
        Map<String, Map<String, Long>> sizes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                int dot = line.lastIndexOf('.', equals);
                sizes.computeIfAbsent(line.substring(0, dot), client -> new LinkedHashMap<>())
                        .put(
                                line.substring(dot + 1, equals).replace('-', ' '),
                                Long.valueOf(line.substring(equals + 3)));
            }
        }
        Map<String, ClientSize> all = new LinkedHashMap<>();
        sizes.forEach((client, values) -> all.put(client, new ClientSize(values)));
        return new Budget(all);
    }

    Budget with(String client, ClientSize size) {
        Map<String, ClientSize> all = new LinkedHashMap<>(sizes);
        all.put(client, size);
        return new Budget(all);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(
                "# Sizes of generated clients. README.md tells what is counted and how to write this file anew.\n");
        sizes.forEach((client, size) -> size.values()
                .forEach((name, value) -> text.append(client + "." + name.replace(' ', '-') + " = " + value + "\n")));
        Files.writeString(file, text);
    }

    /** The README with the table of these sizes in its place. */
    String in(String readme) {
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        return readme.substring(0, begin) + table() + readme.substring(readme.indexOf(END));
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                | client of | files | lines | fields | enum values | lines per field | classes | jar |
                |---|--:|--:|--:|--:|--:|--:|--:|
                """);
        sizes.forEach((client, size) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %.1f | %,d kB | %,d kB |%n",
                client,
                size.get("files"),
                size.get("lines"),
                size.get("fields"),
                size.get("enum values"),
                size.linesPerField(),
                size.get("class bytes") / 1000,
                size.get("jar bytes") / 1000)));
        return table.toString().replace("\r\n", "\n");
    }
}
