package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/** Where everything begins: {@code Graph}. */
final class ClientClass {
    private final Plan plan;
    private final Types types;
    private final ClassName name;

    ClientClass(Plan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.name = types.className(plan.client());
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(
                        Docs.block("The Graph API " + Docs.prose(plan.graphVersion()) + ". Immutable and thread-safe."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(String.class, "VERSION")
                        .addJavadoc(Docs.block("The version that this client was generated from."))
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer(Literals.of(plan.graphVersion()))
                        .build())
                .addField(RuntimeTypes.GRAPH_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.GRAPH_CLIENT, "client")
                        .addStatement("this.client = client")
                        .build())
                .addMethod(connect())
                .addMethod(of())
                .addMethod(client());
        for (NodePlan node : plan.nodes()) {
            if (node.endpoint() != null) {
                spec.addMethod(node(node, node.endpoint()));
            }
            if (node.endpoint() != null && node.endpoint().isRead()) {
                spec.addMethod(nodes(node, node.endpoint()));
            }
        }
        return spec.build();
    }

    private MethodSpec connect() {
        return MethodSpec.methodBuilder("connect")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.GRAPH_CONFIG, "config")
                .addStatement("return of($T.connect(config, VERSION))", RuntimeTypes.GRAPH_CLIENT)
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Docs.block("Over a client of one's own, for instance one with another transport."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(RuntimeTypes.GRAPH_CLIENT, "client")
                .addStatement("return new $T(client)", name)
                .build();
    }

    private static MethodSpec client() {
        return MethodSpec.methodBuilder("client")
                .addJavadoc(Docs.block("What sends the requests."))
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.GRAPH_CLIENT)
                .addStatement("return client")
                .build();
    }

    private MethodSpec node(NodePlan node, EndpointPlan endpoint) {
        ClassName target = types.className(endpoint.name());
        CodeBlock call = endpoint.idPrefix().isEmpty()
                ? CodeBlock.of("$T.to(client, id)", RuntimeTypes.CALL)
                : CodeBlock.of("$T.to(client, $L, id)", RuntimeTypes.CALL, Literals.of(endpoint.idPrefix()));
        return MethodSpec.methodBuilder(endpoint.accessor())
                .addJavadoc(Docs.block("A " + Docs.code(node.wire()) + " by its id."))
                .addAnnotations(Members.deprecated(endpoint.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(target)
                .addParameter(String.class, "id")
                .addStatement("return new $T($L)", target, call)
                .build();
    }

    private MethodSpec nodes(NodePlan node, EndpointPlan endpoint) {
        return MethodSpec.methodBuilder(endpoint.plural())
                .addJavadoc(Docs.block("Each " + Docs.code(node.wire()) + " of these ids, 50 in a call."))
                .addAnnotations(Members.deprecated(endpoint.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.NODES_REQUEST, types.className(endpoint.model())))
                .addParameter(ParameterizedTypeName.get(Collection.class, String.class), "ids")
                .addStatement(
                        "return new $1T<>($2T.READ, client, $3L, ids, $4T.CORE, $4T.DEFAULT)",
                        RuntimeTypes.NODES_REQUEST,
                        types.className(endpoint.name()),
                        Literals.of(endpoint.idPrefix()),
                        types.className(endpoint.fieldNames()))
                .build();
    }
}
