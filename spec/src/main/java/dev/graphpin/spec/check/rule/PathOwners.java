package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.Locale;
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
        }
    }

    private static boolean isOf(String edge, String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        // The pages themselves write /Docs here and /docs there.
        return trimmed.toLowerCase(Locale.ROOT).endsWith("/" + edge.toLowerCase(Locale.ROOT));
    }
}
