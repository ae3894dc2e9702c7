package dev.graphpin.spec.check.rule;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.yaml.SpecLoader.Loaded;
import dev.graphpin.spec.yaml.SpecPath;
import org.jspecify.annotations.Nullable;

/** A rule of the spec. It is shown every element once, in the files' order, and looks at those it is about. */
interface Rule {
    default void spec(Loaded loaded) {}

    default void node(SpecPath path, Node node) {}

    default void edge(SpecPath path, Edge edge) {}

    /**
     * The reading of a node or an edge.
     *
     * @param edge null for that of the node itself
     */
    default void read(SpecPath path, Read read, Node node, @Nullable Edge edge) {}

    default void field(SpecPath path, Field field) {}

    default void parameter(SpecPath path, Parameter parameter) {}

    /**
     * A writing operation of a node or an edge.
     *
     * @param edge null for one on the node's own path
     */
    default void operation(SpecPath path, Operation operation, Node node, @Nullable Edge edge) {}

    /** After the last element. */
    default void end() {}
}
