package dev.graphpin.spec.yaml;

import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The YAML files of a spec in one file that is read ten times as fast: a line for each, with a hash, the path, and what the file says
 * as JSON. The hash is one over the YAML file and the JSON together, so a line counts only for the very file it was made from, and
 * only unchanged; a file without such a line is read as YAML. The YAML is the spec; this can be deleted, or left out of version
 * control, at any time.
 */
public final class CompactForm {
    /** Its name, beside {@code nodes/}. */
    public static final String FILE = "compact.jsonl";

    /** Changes whenever what a line says would be read in another way. */
    private static final String HEAD = "graphpin-compact 1";

    private static final int HASH = 64;

    private final Map<String, Line> lines;

    private CompactForm(Map<String, Line> lines) {
        this.lines = lines;
    }

    private record Line(String hash, String json) {}

    /**
     * The compact form of a spec.
     *
     * @param files as {@link SpecWriter#render} made them from the same spec
     */
    public static String text(Spec spec, @Nullable Lock lock, SortedMap<String, String> files) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        Map<String, String> names = NodeFileName.of(spec.nodes().keySet());
        spec.nodes().forEach((name, node) -> add("nodes/" + names.get(name), SpecTrees.node(node), files, text));
        add("errors.yaml", SpecTrees.errors(spec), files, text);
        if (lock != null) {
            add("lock.yaml", SpecTrees.lock(lock), files, text);
        }
        return text.toString();
    }

    private static void add(String path, Mapping tree, SortedMap<String, String> files, StringBuilder text) {
        String yaml = files.get(path);
        String json = TreeJson.write(tree);
        if (yaml != null && json != null) {
            text.append(hash(yaml.getBytes(StandardCharsets.UTF_8), json))
                    .append(' ')
                    .append(path)
                    .append(' ')
                    .append(json)
                    .append('\n');
        }
    }

    /** Reads a compact form; one of another version has no lines. Lines that do not read are passed over. */
    static CompactForm read(String text) {
        Map<String, Line> lines = new HashMap<>();
        int start = text.indexOf('\n') + 1;
        if (text.startsWith(HEAD + "\n")) {
            for (int end = text.indexOf('\n', start); end > 0; end = text.indexOf('\n', start)) {
                int space = text.indexOf(' ', start + HASH + 1);
                if (space > 0 && space < end && text.charAt(start + HASH) == ' ') {
                    String path = text.substring(start + HASH + 1, space);
                    lines.put(path, new Line(text.substring(start, start + HASH), text.substring(space + 1, end)));
                }
                start = end + 1;
            }
        }
        return new CompactForm(lines);
    }

    /** What a YAML file of these bytes says; null when there is no line for it, or not for these bytes. */
    @Nullable
    Mapping tree(String path, byte[] yaml, Mark mark) {
        Line line = lines.get(path);
        return line == null || !line.hash.equals(hash(yaml, line.json)) ? null : TreeJson.read(line.json, mark);
    }

    private static String hash(byte[] yaml, String json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(yaml);
            digest.update((byte) 0); // It is in no text.
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
