package dev.graphpin.generator.scrape.drift;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Origin;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.Requirements;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts the last spec beside the new one: what is missing now is gone if its capture is well, and kept as stale if not; what both
 * have is compared, and completed from the last one where its capture is not well.
 */
final class LastGood {
    private final Health health;
    private final Stale stale;
    private final Changes changes;

    LastGood(Health health, Stale stale, Changes changes) {
        this.health = health;
        this.stale = stale;
        this.changes = changes;
    }

    Map<String, Node> nodes(Map<String, Node> before, Map<String, Node> now) {
        return merge("", before, now, this::vouched, this::both, stale::node);
    }

    /** A node that no page is about was told of with its edges alone: it is gone when all of them are. */
    private boolean vouched(Node node) {
        return node.origin().sources().isEmpty()
                ? node.edges().values().stream().allMatch(edge -> health.vouchesFor(edge.origin()))
                : health.vouchesFor(node.origin());
    }

    /** How two elements of one name become one. */
    private interface Both<T> {
        T of(String locator, T before, T now);
    }

    private <T> Map<String, T> merge(
            String locator,
            Map<String, T> before,
            Map<String, T> now,
            Predicate<T> vouched,
            Both<T> both,
            UnaryOperator<T> keep) {
        Map<String, T> merged = new LinkedHashMap<>();
        now.forEach((name, element) -> {
            T old = before.get(name);
            if (old == null) {
                changes.added(locator + name);
            }
            merged.put(name, old == null ? element : both.of(locator + name, old, element));
        });
        long left = before.keySet().stream().filter(now::containsKey).count();
        boolean shrank = Health.shrank(before.size(), (int) left);
        before.forEach((name, old) -> {
            if (now.containsKey(name)) {
                return;
            }
            if (vouched.test(old) && !shrank) {
                changes.removed(locator + name);
            } else {
                changes.stale(locator + name);
                merged.put(name, keep.apply(old));
            }
        });
        return merged;
    }

    private Node both(String locator, Node before, Node now) {
        boolean well = health.vouchesFor(before.origin());
        return new Node(
                now.name(),
                now.graphVersion(),
                well || now.docs() != null ? now.docs() : before.docs(),
                now.summary(),
                now.flags(),
                well || !now.requirements().equals(Requirements.NONE) ? now.requirements() : before.requirements(),
                read(locator, before.read(), now.read(), well),
                fields(locator + ".", before.fields(), now.fields()),
                merge(
                        locator + "/",
                        before.edges(),
                        now.edges(),
                        edge -> health.vouchesFor(edge.origin()),
                        this::both,
                        stale::edge),
                operations(locator + " ", before.operations(), now.operations()),
                now.origin());
    }

    private Edge both(String locator, Edge before, Edge now) {
        boolean well = health.vouchesFor(before.origin());
        if (well || now.target() != null) {
            changes.changed(locator, "target", words(before.target()), words(now.target()));
        }
        return new Edge(
                now.name(),
                well || now.target() != null ? now.target() : before.target(),
                well || now.cardinality() != Cardinality.UNKNOWN ? now.cardinality() : before.cardinality(),
                flags(locator, before.flags(), now.flags(), well),
                well || now.link() != null ? now.link() : before.link(),
                now.description(),
                well || !now.requirements().equals(Requirements.NONE) ? now.requirements() : before.requirements(),
                read(locator, before.read(), now.read(), well),
                fields(locator + ".", before.fields(), now.fields()),
                fields(locator + " summary.", before.summary(), now.summary()),
                operations(locator + " ", before.operations(), now.operations()),
                now.origin());
    }

    private @Nullable Read read(String locator, @Nullable Read before, @Nullable Read now, boolean well) {
        if (before == null || now == null) {
            return now == null && !well ? stale.read(before) : now;
        }
        List<Integer> errors = well || !now.errors().isEmpty() ? now.errors() : before.errors();
        changes.changed(locator, "reading errors", before.errors(), errors);
        return new Read(
                well || now.path() != null ? now.path() : before.path(),
                parameters(locator + " read.", before.parameters(), now.parameters()),
                well || !now.fieldSets().isEmpty() ? now.fieldSets() : before.fieldSets(),
                errors);
    }

    private List<Operation> operations(String locator, List<Operation> before, List<Operation> now) {
        return new ArrayList<>(merge(
                        locator,
                        byMethod(before),
                        byMethod(now),
                        operation -> health.vouchesFor(operation.origin()),
                        this::both,
                        stale::operation)
                .values());
    }

    private static Map<String, Operation> byMethod(List<Operation> operations) {
        Map<String, Operation> byMethod = new LinkedHashMap<>();
        operations.forEach(o -> byMethod.putIfAbsent(o.method() + " " + o.path(), o));
        return byMethod;
    }

    private Operation both(String locator, Operation before, Operation now) {
        boolean well = health.vouchesFor(before.origin());
        List<Integer> errors = well || !now.errors().isEmpty() ? now.errors() : before.errors();
        changes.changed(locator, "errors", before.errors(), errors);
        if (well || now.returns() != null) {
            changes.changed(locator, "returns", before.returns(), now.returns());
        }
        return new Operation(
                now.action(),
                now.method(),
                now.path(),
                now.subject(),
                now.flags(),
                now.description(),
                parameters(locator + ".", before.parameters(), now.parameters()),
                well || now.returns() != null ? now.returns() : before.returns(),
                errors,
                now.origin());
    }

    private Map<String, Field> fields(String locator, Map<String, Field> before, Map<String, Field> now) {
        return merge(locator, before, now, field -> health.vouchesFor(field.origin()), this::both, stale::field);
    }

    private Field both(String locator, Field before, Field now) {
        boolean well = health.vouchesFor(before.origin());
        Origin old = stale.origin(before.origin());
        Map<String, String> kept = new LinkedHashMap<>(now.origin().facts());
        return new Field(
                now.name(),
                type(locator, before.type(), now.type(), well, old, kept),
                values(locator, before.values(), now.values(), well, old, kept),
                now.range() == null && !well ? before.range() : now.range(),
                flags(locator, before.flags(), now.flags(), well),
                now.link() == null && !well ? before.link() : now.link(),
                now.description(),
                fields(locator + ".", before.fields(), now.fields()),
                new Origin(now.origin().sources(), kept));
    }

    private Map<String, Parameter> parameters(
            String locator, Map<String, Parameter> before, Map<String, Parameter> now) {
        return merge(
                locator, before, now, parameter -> health.vouchesFor(parameter.origin()), this::both, stale::parameter);
    }

    private Parameter both(String locator, Parameter before, Parameter now) {
        boolean well = health.vouchesFor(before.origin());
        Origin old = stale.origin(before.origin());
        Map<String, String> kept = new LinkedHashMap<>(now.origin().facts());
        changes.changed(locator, "default", before.defaultValue(), now.defaultValue());
        return new Parameter(
                now.name(),
                type(locator, before.type(), now.type(), well, old, kept),
                values(locator, before.values(), now.values(), well, old, kept),
                now.range() == null && !well ? before.range() : now.range(),
                flags(locator, before.flags(), now.flags(), well),
                now.defaultValue() == null && !well ? before.defaultValue() : now.defaultValue(),
                now.description(),
                parameters(locator + ".", before.parameters(), now.parameters()),
                new Origin(now.origin().sources(), kept));
    }

    private TypeNotation type(
            String locator, TypeNotation before, TypeNotation now, boolean well, Origin old, Map<String, String> kept) {
        if (!well && now.words().isEmpty() && !before.words().isEmpty()) {
            keep("type", old, kept);
            return before;
        }
        changes.changed(locator, "type", before.words(), now.words());
        return now;
    }

    private @Nullable EnumValues values(
            String locator,
            @Nullable EnumValues before,
            @Nullable EnumValues now,
            boolean well,
            Origin old,
            Map<String, String> kept) {
        Set<String> was = new LinkedHashSet<>(before == null ? List.of() : before.values());
        Set<String> is = new LinkedHashSet<>(now == null ? List.of() : now.values());
        changes.changed(locator, "values", was, is);
        if (well || before == null || is.containsAll(was)) {
            return now;
        }
        keep("values", old, kept);
        is.addAll(was);
        return new EnumValues(before.name(), List.copyOf(is));
    }

    private Set<String> flags(String locator, Set<String> before, Set<String> now, boolean well) {
        Set<String> flags = new LinkedHashSet<>(now);
        flags.addAll(well ? Set.of() : before);
        changes.changed(locator, "flags", before, flags);
        return flags;
    }

    private static void keep(String fact, Origin old, Map<String, String> kept) {
        old.sources().stream().findFirst().ifPresent(source -> kept.put(fact, source));
    }

    private static @Nullable String words(@Nullable TypeNotation type) {
        return type == null ? null : type.words();
    }
}
