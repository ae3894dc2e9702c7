package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphpin.generator.plan.ClassRef;
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
    private final DefaultFields defaults;
    private final Types types;
    private final ClassName model;

    private NodeAccessors(NodePlan node, EndpointPlan endpoint, DefaultFields defaults, Types types) {
        this.node = node;
        this.endpoint = endpoint;
        this.defaults = defaults;
        this.types = types;
        this.model = types.className(endpoint.model());
    }

    /** None for a node that has no endpoint. */
    static List<MethodSpec> of(NodePlan node, DefaultFields defaults, Types types) {
        List<MethodSpec> accessors = new ArrayList<>();
        EndpointPlan endpoint = node.endpoint();
        if (endpoint != null) {
            NodeAccessors of = new NodeAccessors(node, endpoint, defaults, types);
            accessors.add(of.one());
            if (endpoint.isRead() && endpoint.hasId()) {
                accessors.add(of.several());
            }
        }
        return accessors;
    }

    private MethodSpec one() {
        ClassRef own = endpoint.name();
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(endpoint.accessor())
                .addAnnotations(Members.deprecated(endpoint.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(own == null ? anyRequest() : types.className(own));
        if (endpoint.hasId()) {
            accessor.addJavadoc(Docs.block("The " + Docs.code(node.wire()) + " with this id."))
                    .addParameter(String.class, "id");
        } else {
            accessor.addJavadoc(Docs.block("What stands at " + Docs.code(endpoint.path()) + "."));
        }
        return own == null
                ? accessor.addStatement(
                                "return new $T<$T>($L, $L$L)",
                                RuntimeTypes.NODE,
                                model,
                                EndpointClass.read(endpoint, types),
                                call(),
                                defaults.arguments(endpoint))
                        .build()
                : accessor.addStatement("return new $T($L)", types.className(own), call())
                        .build();
    }

    private CodeBlock call() {
        if (!endpoint.hasId()) {
            return CodeBlock.of("$T.root(client(), $L)", RuntimeTypes.CALL, Literals.of(endpoint.path()));
        }
        return endpoint.idPrefix().isEmpty()
                ? CodeBlock.of("$T.to(client(), id)", RuntimeTypes.CALL)
                : CodeBlock.of("$T.to(client(), $L, id)", RuntimeTypes.CALL, Literals.of(endpoint.idPrefix()));
    }

    /** What becomes a class of its own once there is more to do with the node, so that code does not depend on which it is. */
    private TypeName anyRequest() {
        return ParameterizedTypeName.get(RuntimeTypes.NODE_REQUEST, model, WildcardTypeName.subtypeOf(Object.class));
    }

    private MethodSpec several() {
        return MethodSpec.methodBuilder(endpoint.plural())
                .addJavadoc(Docs.block("Each " + Docs.code(node.wire()) + " of these ids, 50 in a call."))
                .addAnnotations(Members.deprecated(endpoint.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.NODES_REQUEST, model))
                .addParameter(ParameterizedTypeName.get(Collection.class, String.class), "ids")
                .addStatement(
                        "return new $T<$T>($L, client(), $L, ids$L)",
                        RuntimeTypes.NODES_REQUEST,
                        model,
                        EndpointClass.read(endpoint, types),
                        Literals.of(endpoint.idPrefix()),
                        defaults.arguments(endpoint))
                .build();
    }
}
