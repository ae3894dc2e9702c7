package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Where everything begins: {@code Graph}. A client of more nodes than one file should hold has their accessors in interfaces beside it, {@code Graph_1}
 * and so on, which it implements: a caller sees no difference.
 */
final class ClientClass {
    private static final int MOST_NODES = 200;

    private final Plan plan;
    private final DefaultFields defaults;
    private final Types types;
    private final ClassName name;
    private final List<NodePlan> nodes;

    ClientClass(Plan plan, DefaultFields defaults, Types types) {
        this.plan = plan;
        this.defaults = defaults;
        this.types = types;
        this.name = types.className(plan.client());
        this.nodes =
                plan.nodes().stream().filter(node -> node.endpoint() != null).toList();
    }

    /** Interfaces with the accessors of some nodes each. */
    List<Part> parts() {
        return Part.of(name, nodes, MOST_NODES, (number, part, some) -> part(part, some));
    }

    private TypeSpec part(ClassName part, List<NodePlan> some) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(part)
                .addJavadoc(Docs.block("Nodes of a {@link " + name.simpleName() + "}."))
                .addModifiers(Modifier.PUBLIC)
                .addMethod(MethodSpec.methodBuilder("client")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(RuntimeTypes.GRAPH_CLIENT)
                        .build());
        some.stream()
                .flatMap(node -> NodeAccessors.of(node, defaults, types).stream())
                .forEach(accessor -> spec.addMethod(
                        accessor.toBuilder().addModifiers(Modifier.DEFAULT).build()));
        return spec.build();
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
        if (nodes.size() <= MOST_NODES) {
            nodes.forEach(node -> NodeAccessors.of(node, defaults, types).forEach(spec::addMethod));
        } else {
            parts().forEach(part -> spec.addSuperinterface(part.name()));
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
}
