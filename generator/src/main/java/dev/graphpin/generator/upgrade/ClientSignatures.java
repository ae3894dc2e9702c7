package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.spec.diff.compare.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What code can name in the clients of two specs.
 *
 * @param oldClasses names of the old client's top-level classes
 */
record ClientSignatures(Signatures before, Signatures now, Set<String> oldClasses) {
    private static final String PACKAGE = "client";

    /** Of all nodes. */
    static ClientSignatures all(Side before, Side now) {
        return of(before, now, (old, is) -> Set.of());
    }

    /** Of nodes whose classes are not the same in both clients: those of the others tell nothing of what changed. */
    static ClientSignatures changed(Side before, Side now) {
        return of(before, now, ClientSignatures::same);
    }

    private static ClientSignatures of(Side before, Side now, BiFunction<Plan, Plan, Set<String>> passedOver) {
        CompletableFuture<Plan> newerPlan = CompletableFuture.supplyAsync(() -> plan(now));
        Plan old = plan(before);
        Plan is = newerPlan.join();
        Set<String> without = passedOver.apply(old, is);
        OperationPaths operations = new OperationPaths(before.spec(), now.spec());
        CompletableFuture<Signatures> newer =
                CompletableFuture.supplyAsync(() -> SpecSignatures.of(now.spec(), is, operations, without));
        Signatures older = SpecSignatures.of(before.spec(), old, operations, without);
        return new ClientSignatures(older, newer.join(), classes(old));
    }

    private static Plan plan(Side side) {
        return Planner.plan(side.spec(), PlanOptions.undocumented(PACKAGE)).plan();
    }

    private static Set<String> same(Plan before, Plan now) {
        Map<String, NodePlan> old = new HashMap<>();
        before.nodes().forEach(node -> old.put(node.wire(), node));
        return now.nodes().stream()
                .filter(node -> node.equals(old.get(node.wire())))
                .map(NodePlan::wire)
                .collect(Collectors.toSet());
    }

    private static Set<String> classes(Plan plan) {
        Set<String> classes = new TreeSet<>(
                List.of(plan.client().toString(), plan.errors().name().toString()));
        for (NodePlan node : plan.nodes()) {
            classes.add(node.model().name().toString());
            if (node.fieldNames() != null) {
                classes.add(node.fieldNames().name().toString());
            }
            node.enums().forEach(one -> classes.add(one.name().toString()));
            if (node.endpoint() != null) {
                if (node.endpoint().name() != null) {
                    classes.add(node.endpoint().name().toString());
                }
                node.endpoint().edges().stream()
                        .filter(edge -> edge.name() != null)
                        .forEach(edge -> classes.add(String.valueOf(edge.name())));
            }
        }
        return classes;
    }
}
