package dev.graphpin.generator.sdkspec.merge;

import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Read;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges requests: how something is read, and the writing operations of one path. */
final class RequestMerge {
    private static final String RETURNS = "returns";

    private final Imports imports;
    private final MemberMerge members;

    RequestMerge(Imports imports, MemberMerge members) {
        this.imports = imports;
        this.members = members;
    }

    @Nullable
    Read read(String owner, @Nullable Read first, @Nullable Read second) {
        if (first == null || second == null) {
            return Both.first(first, second);
        }
        return new Read(
                Both.first(first.path(), second.path()),
                members.parameters("GET " + owner, first.parameters(), second.parameters()),
                first.fieldSets().isEmpty() ? second.fieldSets() : first.fieldSets(),
                Both.first(first.errors(), second.errors()),
                Both.first(first.returns(), second.returns()));
    }

    List<Operation> operations(List<Operation> first, List<Operation> second) {
        List<Operation> all = new ArrayList<>(first);
        Set<Integer> taken = new HashSet<>();
        for (Operation other : second) {
            int same = same(first, other, taken);
            if (same < 0) {
                all.add(other);
            } else {
                taken.add(same);
                all.set(same, imports.second(Operation::origin, this::operation).apply(first.get(same), other));
            }
        }
        return all;
    }

    /** The place of the operation that {@code other} tells of, too; -1 when none of them is it. */
    private static int same(List<Operation> operations, Operation other, Set<Integer> taken) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < operations.size(); i++) {
            Operation one = operations.get(i);
            if (one.method().equals(other.method()) && !taken.contains(i)) {
                Set<String> shared = new HashSet<>(one.parameters().keySet());
                shared.retainAll(other.parameters().keySet());
                if (shared.size() > most) {
                    best = i;
                    most = shared.size();
                }
            }
        }
        return best;
    }

    private Operation operation(Operation first, Operation second) {
        Set<String> taken = new LinkedHashSet<>();
        if (first.returns() == null && second.returns() != null) {
            taken.add(RETURNS);
        }
        return new Operation(
                first.action(),
                first.method(),
                first.path(),
                Both.first(first.subject(), second.subject()),
                first.flags(),
                Both.first(first.description(), second.description()),
                members.parameters(
                        first.method() + " " + Untrusted.escape(first.path()), first.parameters(), second.parameters()),
                Both.first(first.returns(), second.returns()),
                Both.first(first.errors(), second.errors()),
                Both.origin(first.origin(), second.origin(), taken));
    }
}
