package dev.graphpin.spec.diff.change;

import dev.graphpin.spec.model.Edge;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Node;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Read;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Set;

/** An element of a spec as a whole, as it comes or goes. */
public sealed interface Element {
    /** A node with all that it has. */
    record OfNode(Node node) implements Element {
        @Override
        public Set<String> flags() {
            return node.flags();
        }
    }

    /** A field, of a node, of what an edge adds, or of an edge's summary. */
    record OfField(Field field) implements Element {
        @Override
        public Set<String> flags() {
            return field.flags();
        }
    }

    /** An edge with all that it has. */
    record OfEdge(Edge edge) implements Element {
        @Override
        public Set<String> flags() {
            return edge.flags();
        }
    }

    /** That a node or an edge can be read. */
    record OfReading(Read read) implements Element {}

    /** A writing operation. */
    record OfOperation(Operation operation) implements Element {
        @Override
        public Set<String> flags() {
            return operation.flags();
        }
    }

    /** A parameter with those nested in it. */
    record OfParameter(Parameter parameter) implements Element {
        @Override
        public Set<String> flags() {
            return parameter.flags();
        }
    }

    /** A field of what an operation answers. */
    record OfReturnField(String name, TypeNotation type) implements Element {}

    /** A code of the catalogue. */
    record OfError(ErrorCode error) implements Element {}

    /** An enum that has a name of its own, wherever it is used. */
    record OfEnum(EnumValues values) implements Element {}

    /** See {@link Flags}. */
    default Set<String> flags() {
        return Set.of();
    }

    default boolean isDeprecated() {
        return flags().contains(Flags.DEPRECATED);
    }
}
