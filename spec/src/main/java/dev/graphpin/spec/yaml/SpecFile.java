package dev.graphpin.spec.yaml;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.yaml.Yaml.Kind;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one YAML file of a spec: bytes to text to tree, with every way in which that can fail reported. */
public final class SpecFile {
    /** A hundred times the largest node of the reference. */
    private static final int MAX_BYTES = 50_000_000;

    private SpecFile() {}

    /** The tree of a file on disk; null when it cannot be read or is no mapping, which is reported. */
    public static @Nullable Mapping read(Path path, Diagnostics diagnostics) {
        String name = path.toString();
        try {
            if (Files.size(path) > MAX_BYTES) {
                diagnostics.error("spec-file-too-large", name, 0, 0, "larger than " + MAX_BYTES + " bytes", null);
                return null;
            }
            return parse(name, Files.readAllBytes(path), diagnostics);
        } catch (IOException e) {
            diagnostics.error("spec-unreadable", name, 0, 0, reason(e), "Check the name and the rights of the file.");
            return null;
        }
    }

    /** The tree of a file's bytes; null when they are not UTF-8, no YAML, or no mapping, which is reported. */
    public static @Nullable Mapping parse(String name, byte[] bytes, Diagnostics diagnostics) {
        String text = decode(name, bytes, diagnostics);
        Yaml tree = text == null ? null : YamlParser.parse(name, text, diagnostics);
        if (tree instanceof Mapping mapping) {
            return isNewer(mapping, diagnostics) ? null : mapping;
        }
        if (tree == null) {
            return null;
        }
        Mark mark = tree.mark();
        diagnostics.error(
                "spec-wrong-kind",
                name,
                mark.line(),
                mark.column(),
                "expected a mapping, found " + tree.kindWords(),
                null);
        return null;
    }

    /** Specs of the first format have no number; later ones will begin with it. Nothing else is then said of what is not understood. */
    private static boolean isNewer(Mapping mapping, Diagnostics diagnostics) {
        if (!(mapping.get("format") instanceof Scalar format)
                || format.kind() != Kind.NUMBER
                || format.text().equals("1")) {
            return false;
        }
        Mark mark = format.mark();
        diagnostics.error(
                "spec-newer-format",
                mark.file(),
                mark.line(),
                mark.column(),
                "the file is of format " + Untrusted.escape(format.text()) + ", which this graphpin does not know",
                "use a newer graphpin, or make the file with this one");
        return true;
    }

    private static @Nullable String decode(String name, byte[] bytes, Diagnostics diagnostics) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            String found = String.format(java.util.Locale.ROOT, "0x%02x", bytes[in.position()]);
            diagnostics.error(
                    "spec-not-utf8",
                    name,
                    (int) line,
                    column,
                    "byte " + found + " is not UTF-8",
                    "save the file as UTF-8");
            return null;
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        String kind = e.getClass().getSimpleName();
        return "cannot be read: " + (kind.equals("IOException") && e.getMessage() != null ? e.getMessage() : kind);
    }
}
