package dev.graphpin.spec.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names of node files. A node's file is called like the node; what a file system could misread is written as {@code %} and two hex
 * digits, and names that differ only by case, or are too long, get a tilde and a hash of the name.
 */
final class NodeFileName {
    static final String SUFFIX = ".yaml";
    private static final int LONGEST = 100;
    /** Names that Windows keeps for devices, whatever their case and suffix. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private NodeFileName() {}

    /** The file name of each node: of those that differ only by case, the first in order of code points has the plain name. */
    static Map<String, String> of(Collection<String> nodes) {
        Map<String, String> files = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (String node : new TreeMap<>(asKeys(nodes)).keySet()) {
            String plain = plain(node);
            files.put(node, taken.add(plain.toLowerCase(Locale.ROOT)) ? plain : hashed(node));
        }
        return files;
    }

    /** Whether a node may stand in a file of that name. */
    static boolean fits(String file, String node) {
        return file.equals(plain(node)) || file.equals(hashed(node));
    }

    static String plain(String node) {
        String escaped = escape(node);
        return escaped.length() > LONGEST ? hashed(node) : escaped + SUFFIX;
    }

    private static String hashed(String node) {
        String escaped = escape(node);
        String start = escaped.length() > LONGEST ? escaped.substring(0, LONGEST) : escaped;
        return start + "~" + hash(node) + SUFFIX;
    }

    private static String escape(String node) {
        if (node.isEmpty()) {
            return "%";
        }
        StringBuilder out = new StringBuilder();
        byte[] bytes = node.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            boolean device = i == 0 && DEVICE.matcher(node).matches();
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            out.append(plain && !device ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    private static String hash(String node) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(node.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Map<String, String> asKeys(Collection<String> nodes) {
        Map<String, String> keys = new HashMap<>();
        nodes.forEach(node -> keys.put(node, node));
        return keys;
    }
}
