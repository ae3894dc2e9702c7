package dev.graphpin.generator.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths as OpenAPI writes them.
 *
 * @param own the placeholder of each node, {@code {user_id}}: no two nodes have one
 */
record PathText(Map<String, String> own) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^/{}]*)\\}");
    /** What RFC 3986 lets stand in a path. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2}");

    static PathText of(Collection<String> nodes) {
        Map<String, String> own = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (String node : new TreeSet<>(nodes)) {
            own.put(node, "{" + free(snake(node), "_", taken) + "_id}");
        }
        return new PathText(own);
    }

    String own(String node) {
        return own.getOrDefault(node, "{id}");
    }

    /** Without a slash at the end, with the node's own placeholder first, each placeholder once, and all else as a URL has it. */
    static String template(String path, String own) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        StringBuilder out = new StringBuilder();
        Set<String> taken = new HashSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(trimmed);
        int end = 0;
        while (placeholder.find()) {
            out.append(encoded(trimmed.substring(end, placeholder.start())));
            String name = taken.isEmpty() ? own.substring(1, own.length() - 1) : placeholder.group(1);
            out.append('{').append(free(name, "_", taken)).append('}');
            end = placeholder.end();
        }
        return out.append(encoded(trimmed.substring(end))).toString();
    }

    /** The names of a template's placeholders. */
    static List<String> placeholders(String template) {
        List<String> names = new ArrayList<>();
        PLACEHOLDER.matcher(template).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** The name, with the first number behind it that no other one has; none for the first one of that name. */
    static String free(String name, String separator, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + separator + i;
        }
        return free;
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        Matcher plain = PLAIN.matcher(text);
        for (int i = 0; i < text.length(); ) {
            if (plain.region(i, text.length()).lookingAt()) {
                out.append(plain.group());
                i = plain.end();
            } else {
                String one = Character.toString(text.codePointAt(i));
                for (byte octet : one.getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", octet));
                }
                i += one.length();
            }
        }
        return out.toString();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", "$1$3_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
