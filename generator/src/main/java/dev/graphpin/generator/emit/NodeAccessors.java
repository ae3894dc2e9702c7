package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.NodePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The client's methods that lead to one node, and to several of a kind. */
final class NodeAccessors {
    private final NodePlan node;
    private final EndpointPlan endpoint;
    private final Types types;

    private NodeAccessors(NodePlan node, EndpointPlan endpoint, Types types) {
        this.node = node;
        this.endpoint = endpoint;
        this.types = types;
    }

    /** None for a node that has no endpoint. */
    static List<MethodSpec> of(NodePlan node, Types types) {
        List<MethodSpec> accessors = new ArrayList<>();
        EndpointPlan endpoint = node.endpoint();
        if (endpoint != null) {
            NodeAccessors of = new NodeAccessors(node, endpoint, types);
            accessors.add(of.one());
            if (endpoint.isRead() && endpoint.hasId()) {
                accessors.add(of.several());
            }
        }
        return accessors;
    }

    private MethodSpec one() {
        ClassName target = types.className(endpoint.name());
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(endpoint.accessor())
                .addAnnotations(Members.deprecated(endpoint.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(target);
        if (!endpoint.hasId()) {
            return accessor.addJavadoc(Docs.block("What stands at " + Docs.code(endpoint.path()) + "."))
                    .addStatement(
                            "return new $T($T.root(client(), $L))",
                            target,
                            RuntimeTypes.CALL,
                            Literals.of(endpoint.path()))
                    .build();
        }
        CodeBlock call = endpoint.idPrefix().isEmpty()
                ? CodeBlock.of("$T.to(client(), id)", RuntimeTypes.CALL)
                : CodeBlock.of("$T.to(client(), $L, id)", RuntimeTypes.CALL, Literals.of(endpoint.idPrefix()));
        return accessor.addJavadoc(Docs.block("The " + Docs.code(node.wire()) + " with this id."))
                .addParameter(String.class, "id")
                .addStatement("return new $T($L)", target, call)
                .build();
    }

    private MethodSpec several() {
        return MethodSpec.methodBuilder(endpoint.plural())
                .addJavadoc(Docs.block("Each " + Docs.code(node.wire()) + " of these ids, 50 in a call."))
                .addAnnotations(Members.deprecated(endpoint.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.NODES_REQUEST, types.className(endpoint.model())))
                .addParameter(ParameterizedTypeName.get(Collection.class, String.class), "ids")
                .addStatement(
                        "return new $1T<>($2T.READ, client(), $3L, ids, $4T.CORE, $4T.DEFAULT)",
                        RuntimeTypes.NODES_REQUEST,
                        types.className(endpoint.name()),
                        Literals.of(endpoint.idPrefix()),
                        types.className(endpoint.fieldNames()))
                .build();
    }
}
