package dev.graphpin.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What earlier runs wrote into a folder: names and the hashes of their bytes, one pair a line. While a run replaces files,
 * a name stands there with its old and its new hash, so that a run that was killed in the middle leaves nothing behind
 * that looks edited.
 */
record Manifest(SortedMap<String, SortedSet<String>> hashes) {
    static final String NAME = ".graphpin-manifest";
    private static final String HEAD =
            "# Files that graphpin wrote here. A file not listed, or changed since, is left alone.\n";

    static Manifest of(Map<String, byte[]> files) throws IOException {
        return new Manifest(Parallel.each(files, (name, bytes) -> one(hash(bytes))));
    }

    /** Lines that do not read, or whose name leads elsewhere, are passed over: what they named then counts as foreign. */
    static Manifest read(Path root) throws IOException {
        SortedMap<String, SortedSet<String>> hashes = new TreeMap<>();
        Path file = root.resolve(NAME);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
                int space = line.indexOf(' ');
                if (space == 64 && OutputNames.isSafe(line.substring(65))) {
                    hashes.computeIfAbsent(line.substring(65), name -> new TreeSet<>())
                            .add(line.substring(0, 64));
                }
            }
        }
        return new Manifest(hashes);
    }

    Set<String> names() {
        return hashes.keySet();
    }

    boolean wrote(String name, byte[] bytes) {
        return hashes.getOrDefault(name, new TreeSet<>()).contains(hash(bytes));
    }

    boolean knows(String name) {
        return hashes.containsKey(name);
    }

    /** The part about these names. */
    Manifest only(Set<String> wanted) {
        SortedMap<String, SortedSet<String>> some = new TreeMap<>(hashes);
        some.keySet().retainAll(wanted);
        return new Manifest(some);
    }

    Manifest and(Manifest other) {
        SortedMap<String, SortedSet<String>> both = new TreeMap<>();
        hashes.forEach((name, some) -> both.put(name, new TreeSet<>(some)));
        other.hashes.forEach(
                (name, some) -> both.computeIfAbsent(name, n -> new TreeSet<>()).addAll(some));
        return new Manifest(both);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD);
        hashes.forEach((name, some) ->
                some.forEach(hash -> text.append(hash).append(' ').append(name).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static SortedSet<String> one(String hash) {
        SortedSet<String> set = new TreeSet<>();
        set.add(hash);
        return set;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
