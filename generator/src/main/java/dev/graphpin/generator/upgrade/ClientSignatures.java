package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.spec.diff.compare.Side;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * What code can name in the clients of two specs.
 *
 * @param oldClasses names of the old client's top-level classes
 */
record ClientSignatures(Signatures before, Signatures now, Set<String> oldClasses) {
    private static final String PACKAGE = "client";

    static ClientSignatures of(Side before, Side now) {
        OperationPaths operations = new OperationPaths(before.spec(), now.spec());
        // Neither plan knows of the other, and planning is most of the work.
        CompletableFuture<Signatures> newer =
                CompletableFuture.supplyAsync(() -> SpecSignatures.of(now.spec(), plan(now), operations));
        Plan old = plan(before);
        Signatures older = SpecSignatures.of(before.spec(), old, operations);
        return new ClientSignatures(older, newer.join(), classes(old));
    }

    private static Plan plan(Side side) {
        return Planner.plan(side.spec(), PlanOptions.in(PACKAGE)).plan();
    }

    private static Set<String> classes(Plan plan) {
        Set<String> classes = new TreeSet<>(
                List.of(plan.client().toString(), plan.errors().name().toString()));
        for (NodePlan node : plan.nodes()) {
            classes.add(node.model().name().toString());
            if (node.fieldNames() != null) {
                classes.add(node.fieldNames().name().toString());
            }
            if (node.enums() != null) {
                classes.add(node.enums().name().toString());
            }
            if (node.endpoint() != null) {
                classes.add(node.endpoint().name().toString());
                node.endpoint().edges().stream()
                        .filter(edge -> edge.name() != null)
                        .forEach(edge -> classes.add(String.valueOf(edge.name())));
            }
        }
        return classes;
    }
}
