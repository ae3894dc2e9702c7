package dev.graphpin.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of a project of {@code src/it}, with {@code @…@} filled in.
 *
 * @param folder where the copy is
 */
record Project(Path folder) {
    private static final Pattern TEXT = Pattern.compile(".*\\.(xml|java|yaml|md|html|properties)");
    private static final String TOKEN = "it.token.";

    /** Copies the project of that name to a folder called after the test. */
    static Project copy(String name, String test) {
        return copy(name, Maven.setting("it.target").resolve("it").resolve(test));
    }

    static Project copy(String name, Path to) {
        Path from = Maven.setting("it.projects").resolve(name);
        try {
            deleteTree(to);
            try (Stream<Path> paths = Files.walk(from)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    copyOne(path, to.resolve(from.relativize(path).toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(to);
    }

    private static void copyOne(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else if (TEXT.matcher(from.toString()).matches()) {
            Files.write(to, filled(Files.readString(from)).getBytes(StandardCharsets.UTF_8));
        } else {
            Files.copy(from, to);
        }
    }

    /** The text with each {@code @…@} replaced. */
    static String filled(String text) {
        String filled = text;
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(TOKEN)) {
                filled = filled.replace("@" + name.substring(TOKEN.length()) + "@", System.getProperty(name));
            }
        }
        return filled;
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    Build mvn(String... arguments) {
        return Maven.ofTheBuild().run(folder, arguments);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String name, String old, String with) {
        String text = read(name);
        if (!text.contains(old)) {
            throw new AssertionError(name + " has no " + old);
        }
        write(name, text.replace(old, with));
    }

    void delete(String name) {
        try {
            deleteTree(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FileTime time(String name) {
        try {
            return Files.getLastModifiedTime(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of all files below a folder, by relative name; those whose name begins with a dot are left out. */
    SortedMap<String, String> files(String below) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(path(below))) {
            List<Path> all = paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
            for (Path path : all) {
                String name = path(below).relativize(path).toString().replace('\\', '/');
                files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
