package dev.graphpin.generator.sdkspec;

import dev.graphpin.generator.Listener;
import dev.graphpin.generator.write.DiskFailure;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory of the format, read: one {@code .json} file for each node, and {@code enum_types.json} for all enums.
 *
 * @param nodes by name
 * @param captures the files and their hashes, for the lock
 */
record SdkDirectory(SortedMap<String, SdkNode> nodes, List<SdkEnum> enums, SortedMap<String, Lock.Capture> captures) {
    static final String ENUMS = "enum_types.json";
    /** How the lock calls a file of the format. */
    static final String FORM = "sdk-spec";

    private static final String SUFFIX = ".json";
    private static final String VERSION = "version.txt";

    /** What one file gave. */
    private record Read(
            String name, Lock.Capture capture, @Nullable SdkNode node, List<SdkEnum> enums) {}

    /**
     * Reads a directory, its files in parallel.
     *
     * @throws UncheckedIOException when the directory cannot be listed
     */
    static SdkDirectory read(Path dir, Diagnostics diagnostics, Listener listener) {
        List<Path> files = files(dir, diagnostics);
        if (files.stream().allMatch(file -> name(file).equals(ENUMS))) {
            diagnostics.error(
                    "import-empty",
                    dir.toString(),
                    0,
                    0,
                    "holds no specs: there is no .json file of a node",
                    "name the directory that has User.json and " + ENUMS + " in it");
        } else if (files.stream().noneMatch(file -> name(file).equals(ENUMS))) {
            diagnostics.warning(
                    "import-no-enums",
                    dir.toString(),
                    0,
                    0,
                    "there is no " + ENUMS + ": enums have no values",
                    "fetch it from where the other files are from");
        }
        SortedMap<String, SdkNode> nodes = new TreeMap<>();
        List<SdkEnum> enums = new ArrayList<>();
        SortedMap<String, Lock.Capture> captures = new TreeMap<>();
        for (Read read : files(files, diagnostics, listener)) {
            captures.put(read.name, read.capture);
            enums.addAll(read.enums);
            if (read.node != null) {
                nodes.put(read.node.name(), read.node);
            }
        }
        return new SdkDirectory(nodes, enums, captures);
    }

    /** The version that the directory itself tells: in {@code version.txt}, else by its name; null when it tells none. */
    static @Nullable String version(Path dir) {
        Path told = dir.resolve(VERSION);
        try {
            String text = Files.isRegularFile(told) && Files.size(told) < 100
                    ? new String(Files.readAllBytes(told), StandardCharsets.UTF_8).strip()
                    : String.valueOf(dir.toAbsolutePath().normalize().getFileName());
            return Spec.isVersion(text) ? text : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is called like a file of the format and is not read as one is told of: a link to nothing, a folder, {@code USER.JSON}. */
    private static List<Path> files(Path dir, Diagnostics diagnostics) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(dir)) {
            all.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(SUFFIX))
                    .sorted()
                    .forEach(file -> {
                        if (!name(file).endsWith(SUFFIX)) {
                            unread(file, "its name does not end with .json in small letters", diagnostics);
                        } else if (!Files.isRegularFile(file)) {
                            unread(file, "is no file, nor a link to one", diagnostics);
                        } else if (isName(file)) {
                            files.add(file);
                        } else {
                            unread(file, "a file is called like its node, and a node not like this", diagnostics);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A node's name stands on one line wherever it is told of. */
    private static boolean isName(Path file) {
        String node = name(file).substring(0, name(file).length() - SUFFIX.length());
        return !node.isBlank() && node.matches(".+");
    }

    private static void unread(Path file, String reason, Diagnostics diagnostics) {
        diagnostics.error("import-not-read", file.toString(), 0, 0, reason, "name or move it otherwise, or remove it");
    }

    private static List<Read> files(List<Path> files, Diagnostics diagnostics, Listener listener) {
        Object turn = new Object();
        listener.planned(files.size());
        return files.parallelStream()
                .flatMap(file -> {
                    Read read = file(file, diagnostics);
                    synchronized (turn) {
                        listener.emitted(name(file));
                    }
                    return Stream.ofNullable(read);
                })
                .toList();
    }

    /** Null when the file cannot be read, which is reported. */
    private static @Nullable Read file(Path file, Diagnostics diagnostics) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            diagnostics.error("import-unreadable", file.toString(), 0, 0, DiskFailure.reason(e), "check its rights");
            return null;
        }
        String name = name(file);
        Lock.Capture capture = new Lock.Capture(null, null, FORM, hash(bytes), null);
        if (name.equals(ENUMS)) {
            return new Read(name, capture, null, SdkFileReader.enums(file.toString(), bytes, diagnostics));
        }
        String node = name.substring(0, name.length() - SUFFIX.length());
        return new Read(name, capture, SdkFileReader.node(node, file.toString(), bytes, diagnostics), List.of());
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), "");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
