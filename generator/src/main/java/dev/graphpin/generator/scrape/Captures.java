package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.capture.Sidecar;
import dev.graphpin.generator.scrape.capture.SidecarJson;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds captures and brings them into memory, one at a time. Holds no state; may be used by many threads at once. */
public final class Captures {
    /** Id of the diagnostic on a file or folder that cannot be read: unreadable input, as opposed to odd input. */
    public static final String UNREADABLE = "page-unreadable";

    /** A reference page has at most a few megabytes. What is larger is no page, and would only fill the memory. */
    private static final long MAX_BYTES = 64L << 20;

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "md", "markdown", "txt", "text");

    private Captures() {}

    /**
     * What a search found.
     *
     * @param files captures: those named, in the order given; of a folder all below it, sorted by name
     * @param diagnostics names that stand for nothing readable, in the order given
     */
    public record Found(List<Path> files, List<Diagnostic> diagnostics) {
        public Found {
            files = List.copyOf(files);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Finds captures. A file that is named is taken whatever its extension; of a folder those with the extension of a
     * page are, links are not followed, hidden files and sidecars are left out.
     */
    public static Found find(List<Path> filesOrFolders) {
        List<Path> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path named : filesOrFolders) {
            if (!Files.isDirectory(named)) {
                files.add(named);
                continue;
            }
            try (Stream<Path> below = Files.walk(named)) {
                List<Path> pages = below.filter(file -> isPage(named, file))
                        .sorted((a, b) -> name(a).compareTo(name(b)))
                        .toList();
                files.addAll(pages);
                if (pages.isEmpty()) {
                    diagnostics.add(nothingIn(named));
                }
            } catch (IOException | java.io.UncheckedIOException failure) {
                diagnostics.add(unreadable(named, failure));
            }
        }
        return new Found(files, diagnostics);
    }

    /**
     * Reads and decodes one capture.
     *
     * @throws IOException when it cannot be read; {@link #unreadable} puts that into words
     */
    public static Capture read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("is larger than " + (MAX_BYTES >> 20) + " MiB");
        }
        byte[] bytes = Files.readAllBytes(file);
        String name = name(file);
        String sha256 = sha256(bytes);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Sidecar sidecar = sidecar(file, sha256, diagnostics);
        Decoded decoded = Decoded.of(bytes, sidecar == null ? null : sidecar.contentType());
        if (decoded.damaged()) {
            diagnostics.add(new Diagnostic(
                    "page-encoding",
                    Severity.WARNING,
                    name,
                    decoded.damagedLine(),
                    0,
                    "Bytes that are no " + decoded.charset() + " text were read as U+FFFD.",
                    "Capture the page again, or convert it to UTF-8."));
        }
        return new Capture(
                name, file, PageForm.of(decoded.text(), extension(file)), decoded.text(), sha256, sidecar, diagnostics);
    }

    /** That a file or folder cannot be read, and why. */
    public static Diagnostic unreadable(Path file, Exception failure) {
        String why = failure instanceof NoSuchFileException
                ? "does not exist"
                : failure instanceof java.nio.file.AccessDeniedException
                        ? "may not be read"
                        : "cannot be read: " + failure.getMessage();
        return new Diagnostic(
                UNREADABLE,
                Severity.ERROR,
                name(file),
                0,
                0,
                "The capture " + why + ".",
                "Check the name and the rights of the file.");
    }

    private static Diagnostic nothingIn(Path folder) {
        return new Diagnostic(
                "page-none-found",
                Severity.WARNING,
                name(folder),
                0,
                0,
                "The folder holds no captures ("
                        + String.join(", ", EXTENSIONS.stream().sorted().toList()) + ").",
                "Name the folder the pages were captured to.");
    }

    private static boolean isPage(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return EXTENSIONS.contains(extension(file)) && Files.isRegularFile(file);
    }

    private static @Nullable Sidecar sidecar(Path file, String sha256, List<Diagnostic> diagnostics)
            throws IOException {
        Path note = Sidecar.of(file);
        if (!Files.isRegularFile(note)) {
            return null;
        }
        Sidecar sidecar = SidecarJson.parse(Files.readString(note, StandardCharsets.UTF_8));
        if (sidecar != null && sidecar.sha256().equals(sha256)) {
            return sidecar;
        }
        diagnostics.add(new Diagnostic(
                "page-sidecar",
                Severity.WARNING,
                name(note),
                0,
                0,
                sidecar == null
                        ? "This is no sidecar; it was left aside."
                        : "The sidecar is of other bytes than the capture has now; it was left aside.",
                "Capture the page again, or delete the sidecar."));
        return null;
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    static String extension(Path file) {
        String name = file.toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
