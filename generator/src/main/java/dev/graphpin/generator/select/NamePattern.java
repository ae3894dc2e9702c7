package dev.graphpin.generator.select;

import dev.graphpin.spec.model.Operation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names nodes, edges or operations: {@code User}, {@code User/accounts}, {@code User#update}, {@code CustomAudience/users#POST}. In
 * each part {@code *} stands for any text and {@code ?} for one character. An operation is named by its action, its method, or, on an
 * edge, {@code read}. Letter case counts for nodes and edges, as it does on the wire.
 *
 * @param text as the user wrote it
 * @param edge null when the pattern is about nodes
 * @param operation null when the pattern is about all of a node or an edge
 */
record NamePattern(
        String text,
        Pattern node,
        @Nullable Pattern edge,
        @Nullable Pattern operation) {
    static final String READ = "read";

    private static final Pattern FORM = Pattern.compile("([^/#\\s]+)(?:/([^/#\\s]+))?(?:#([^/#\\s]+))?");

    /** Null when the text is no pattern. */
    static @Nullable NamePattern of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? new NamePattern(
                        text.strip(),
                        glob(parts.group(1), 0),
                        part(parts, 2, 0),
                        part(parts, 3, Pattern.CASE_INSENSITIVE))
                : null;
    }

    private static @Nullable Pattern part(Matcher parts, int group, int flags) {
        String glob = parts.group(group);
        return glob == null ? null : glob(glob, flags);
    }

    private static Pattern glob(String glob, int flags) {
        StringBuilder regex = new StringBuilder();
        glob.codePoints()
                .forEach(c -> regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c))));
        return Pattern.compile(regex.toString(), flags);
    }

    boolean isOnNode(String name) {
        return node.matcher(name).matches();
    }

    boolean isOnEdge(String name) {
        return edge != null && edge.matcher(name).matches();
    }

    boolean isAboutWhole() {
        return operation == null;
    }

    boolean isReading() {
        return operation != null && operation.matcher(READ).matches();
    }

    boolean isOn(Operation writing) {
        return operation != null
                && (operation
                                .matcher(writing.action().name().toLowerCase(Locale.ROOT))
                                .matches()
                        || operation.matcher(writing.method()).matches());
    }
}
