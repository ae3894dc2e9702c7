package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.TypeNotation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges nodes and their edges. */
final class NodeMerge {
    private static final String TARGET = "target";
    private static final String READ = "read";

    private final Imports imports;
    private final Contradictions contradictions;
    private final MemberMerge members;
    private final RequestMerge requests;

    NodeMerge(Imports imports, Contradictions contradictions) {
        this.imports = imports;
        this.contradictions = contradictions;
        this.members = new MemberMerge(imports, contradictions);
        this.requests = new RequestMerge(imports, members);
    }

    Node merge(Node first, Node second) {
        Set<String> taken = new LinkedHashSet<>();
        if (first.read() == null && second.read() != null) {
            taken.add(READ);
        }
        String name = Untrusted.escape(first.name());
        return new Node(
                first.name(),
                first.graphVersion(),
                Both.first(first.docs(), second.docs()),
                Both.first(first.summary(), second.summary()),
                first.flags(),
                requirements(first.requirements(), second.requirements()),
                requests.read(name, first.read(), second.read()),
                members.fields(name, first.fields(), second.fields()),
                Both.merge(
                        first.edges(),
                        second.edges(),
                        imports.second(Edge::origin, (one, other) -> edge(name, one, other))),
                requests.operations(first.operations(), second.operations()),
                Both.origin(first.origin(), second.origin(), taken));
    }

    private Edge edge(String node, Edge first, Edge second) {
        Set<String> taken = new LinkedHashSet<>();
        TypeNotation target = target(node, first, second, taken);
        if (first.read() == null && second.read() != null) {
            taken.add(READ);
        }
        Origin origin = Both.origin(first.origin(), second.origin(), taken);
        String path = node + "/" + Untrusted.escape(first.name());
        return new Edge(
                first.name(),
                target,
                first.cardinality() == Cardinality.UNKNOWN ? second.cardinality() : first.cardinality(),
                first.flags().isEmpty() ? second.flags() : first.flags(),
                Both.first(first.link(), second.link()),
                Both.first(first.description(), second.description()),
                requirements(first.requirements(), second.requirements()),
                requests.read(path, first.read(), second.read()),
                first.fields().isEmpty() ? second.fields() : first.fields(),
                first.summary().isEmpty() ? second.summary() : first.summary(),
                requests.operations(first.operations(), second.operations()),
                origin);
    }

    private @Nullable TypeNotation target(String node, Edge first, Edge second, Set<String> taken) {
        TypeNotation one = first.target();
        TypeNotation other = second.target();
        if (one == null || other == null) {
            if (one == null && other != null) {
                taken.add(TARGET);
            }
            return Both.first(one, other);
        }
        boolean secondWins = imports.tell(second.origin(), TARGET)
                && !imports.tell(first.origin(), TARGET)
                && !TypeAgreement.isVague(other.type());
        TypeNotation winner = secondWins ? other : one;
        if (!one.type().equals(other.type())) {
            String what = "target of " + node + "/" + Untrusted.escape(first.name());
            if (secondWins) {
                taken.add(TARGET);
            }
            Origin from = Imports.of((secondWins ? second : first).origin(), TARGET);
            Origin left = Imports.of((secondWins ? first : second).origin(), TARGET);
            contradictions.tell("merge-target", what, winner.words(), from, (secondWins ? one : other).words(), left);
        }
        return winner;
    }

    private static Requirements requirements(Requirements first, Requirements second) {
        return first.equals(Requirements.NONE) ? second : first;
    }
}
