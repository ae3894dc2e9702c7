package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An operation belongs to the owner of its path. */
final class PathOwners implements Rule {
    private final Findings findings;

    PathOwners(Findings findings) {
        this.findings = findings;
    }

    /** One step that names an object by its id: {@code /{user_id}}, {@code /act_{ad_account_id}}, {@code /post-id} on pages written by hand. */
    private static final Pattern OBJECT = Pattern.compile("/[^/]+/?");

    /** What begins a path: {@code user} in {@code /{user_id}/feed}, {@code adaccount} in {@code /act_{ad-account-id}}. */
    private static final Pattern STEM = Pattern.compile("/\\w*\\{([\\w-]{1,100}?)[_-]id}");

    private final Set<String> nodes = new HashSet<>();

    @Override
    public void spec(Loaded loaded) {
        loaded.spec().nodes().keySet().forEach(name -> nodes.add(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {
        String called = operation.path();
        if (edge == null && !OBJECT.matcher(called).matches()) {
            findings.error(
                    "spec-path-owner",
                    findings.at(path, "path"),
                    Untrusted.quote(called) + " is not the path of a node of its own",
                    "put the operation under the edge that the path ends with");
        } else if (edge != null && !isOf(edge.name(), called)) {
            findings.error(
                    "spec-path-owner",
                    findings.at(path, "path"),
                    Untrusted.quote(called) + " does not end with the edge " + Untrusted.quote(edge.name()),
                    "put the operation under the owner of its path");
        } else if (isOfAnother(node, called)) {
            findings.error(
                    "spec-path-owner",
                    findings.at(path, "path"),
                    Untrusted.quote(called) + " begins at another node than " + Untrusted.quote(node.name()),
                    "put the operation under the owner of its path");
        }
    }

    /** Whether the placeholder is the name of another node of the spec, and not what the node itself is read by. */
    private boolean isOfAnother(Node node, String called) {
        String stem = stem(called);
        String own = node.read() == null ? "" : stem(node.read().path());
        return nodes.contains(stem) && !stem.equals(letters(node.name())) && !stem.equals(own);
    }

    private static String stem(@Nullable String path) {
        Matcher stem = STEM.matcher(path == null ? "" : path);
        return stem.lookingAt() ? letters(stem.group(1)) : "";
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isOf(String edge, String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        // The pages themselves write /Docs here and /docs there.
        return trimmed.toLowerCase(Locale.ROOT).endsWith("/" + edge.toLowerCase(Locale.ROOT));
    }
}
