package dev.graphpin.generator.plan;

import java.util.List;

/**
 * All that will be emitted, with every Java name and type decided. Names are given so:
 *
 * <table>
 *   <caption>Classes of a node {@code User}</caption>
 *   <tr><td>{@code User}</td><td>the model; structs of its fields are nested in it</td></tr>
 *   <tr><td>{@code UserField}</td><td>names of its fields</td></tr>
 *   <tr><td>{@code UserEnumGender}</td><td>an enum of its fields, of its parameters or of its edges</td></tr>
 *   <tr><td>{@code UserNode}</td><td>the endpoint; requests of the node's own path are nested: {@code UserNode.Update}</td></tr>
 *   <tr><td>{@code UserEdgeAccounts}</td><td>an edge with parameters or requests of its own; these are nested in it</td></tr>
 * </table>
 *
 * Beside those there are {@code Graph} and {@code ErrorCodes}. A node whose own name could be one of these (it ends in {@code Field}
 * or {@code Node}, or has {@code Edge} or {@code Enum} in it), or is one of java.lang's, is called {@code Name_}, and a
 * name that is not spelled like a class gets a hash of itself, whatever else there is. So the names of a node's classes depend on the
 * node's name alone, and a node that comes later renames no other. Two nodes that are both spelled like a class and differ by letter
 * case alone are an error ({@code plan-name-twins}), until one of them is named by hand.
 *
 * @param graphVersion {@code v19.0}
 * @param nodes sorted by wire name, opaque ones among them
 */
public record Plan(
        String basePackage, String graphVersion, ClassRef client, ErrorCodesPlan errors, List<NodePlan> nodes) {
    public Plan {
        nodes = List.copyOf(nodes);
    }
}
