package dev.graphpin.spec.overlay;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.overlay.Overlay.Branch;
import dev.graphpin.spec.overlay.Overlay.Nest;
import dev.graphpin.spec.yaml.Mark;
import dev.graphpin.spec.yaml.TreeEdit;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts parameters back under the parameter they belong to, where a rendering had flattened them into one list. */
final class Nesting {
    private static final String PARAMETERS = "parameters";
    private static final Mapping NONE = new Mapping(Map.of(), false, Mark.NONE);

    private final Diagnostics diagnostics;
    private final @Nullable Mapping lastGood;

    /**
     * @param lastGood the element of the last good spec, of which parameters that are missing now may be kept; null for none
     */
    Nesting(Diagnostics diagnostics, @Nullable Mapping lastGood) {
        this.diagnostics = diagnostics;
        this.lastGood = lastGood;
    }

    /** The element with its parameters nested; unchanged, and reported, when they are not as expected. */
    Mapping apply(Nest nest, Mapping owner) {
        Mapping parameters = parameters(owner);
        for (Branch branch : nest.branches()) {
            Branch left = isKept(branch) ? present(branch, parameters) : branch;
            if (left != null && (left.equals(branch) || !left.children().isEmpty())) {
                parameters = nest(left, parameters);
            }
        }
        return TreeEdit.put(owner, PARAMETERS, parameters);
    }

    private boolean isKept(Branch branch) {
        Mapping kept = lastGood == null ? null : asMapping(parameters(lastGood).get(branch.name()));
        return kept != null && isNested(branch, kept);
    }

    /** The branch without the parts that are missing at its ends; null when nothing is left to nest. */
    private static @Nullable Branch present(Branch branch, Mapping flat) {
        List<Branch> children = branch.children().stream()
                .map(child -> present(child, flat))
                .filter(Objects::nonNull)
                .toList();
        boolean gone = children.isEmpty() && !has(flat, branch);
        return gone ? null : new Branch(branch.name(), children, branch.mark());
    }

    private Mapping nest(Branch branch, Mapping flat) {
        Mapping parent = asMapping(flat.get(branch.name()));
        if (parent != null && isNested(branch, parent) && descendants(branch).noneMatch(child -> has(flat, child))) {
            report("overlay-redundant", branch, "is nested already", "the docs have caught up: remove the correction");
            return flat;
        }
        Branch[] missing = Stream.concat(Stream.of(branch), descendants(branch))
                .filter(part -> !has(flat, part))
                .toArray(Branch[]::new);
        for (Branch part : missing) {
            report(
                    "overlay-expectation-failed",
                    part,
                    "is not among the parameters to nest",
                    "see whether the correction still holds");
        }
        return missing.length > 0 ? flat : move(branch, flat);
    }

    private static Mapping move(Branch branch, Mapping flat) {
        Mapping rest = flat;
        for (Branch part : descendants(branch).toList()) {
            rest = TreeEdit.put(rest, part.name(), null);
        }
        return TreeEdit.put(rest, branch.name(), filled(branch, flat));
    }

    /** The parameter with its children inside, all taken from the flat list. */
    private static @Nullable Mapping filled(Branch branch, Mapping flat) {
        Mapping parameter = asMapping(flat.get(branch.name()));
        if (parameter == null || branch.children().isEmpty()) {
            return parameter;
        }
        Mapping nested = parameters(parameter);
        for (Branch child : branch.children()) {
            nested = TreeEdit.put(nested, child.name(), filled(child, flat));
        }
        return new Mapping(TreeEdit.put(parameter, PARAMETERS, nested).entries(), false, parameter.mark());
    }

    private static boolean isNested(Branch branch, Mapping parameter) {
        Mapping nested = parameters(parameter);
        return branch.children().stream().allMatch(child -> {
            Mapping inner = asMapping(nested.get(child.name()));
            return inner != null && isNested(child, inner);
        });
    }

    private static Stream<Branch> descendants(Branch branch) {
        return branch.children().stream().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static boolean has(Mapping parameters, Branch branch) {
        return parameters.get(branch.name()) != null;
    }

    private static Mapping parameters(Mapping owner) {
        Mapping parameters = asMapping(owner.get(PARAMETERS));
        return parameters == null ? NONE : parameters;
    }

    private static @Nullable Mapping asMapping(@Nullable Yaml value) {
        return value instanceof Mapping mapping ? mapping : null;
    }

    private void report(String id, Branch branch, String message, String hint) {
        Mark mark = branch.mark();
        diagnostics.error(
                id,
                mark.file(),
                mark.line(),
                mark.column(),
                "parameter " + Untrusted.quote(branch.name()) + " " + message,
                hint);
    }
}
