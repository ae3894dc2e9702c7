package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.generator.plan.EndpointPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** One node by its id: it is the request that reads the node, and leads to its edges and requests. */
final class EndpointClass {
    private final EndpointPlan plan;
    private final Types types;
    private final DefaultFields defaults;
    private final ClassName name;
    private final ClassName model;
    private final CodeBlock call;

    EndpointClass(EndpointPlan plan, ClassRef name, DefaultFields defaults, Types types) {
        this.plan = plan;
        this.types = types;
        this.defaults = defaults;
        this.name = types.className(name);
        this.model = types.className(plan.model());
        this.call = CodeBlock.of(plan.isRead() ? "call()" : "call");
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (plan.isRead()) {
            spec.addJavadoc(Docs.block("One {@link " + model.simpleName() + "}: " + Docs.code("GET " + plan.path())
                            + ", its edges and requests."))
                    .superclass(ParameterizedTypeName.get(RuntimeTypes.NODE_REQUEST, model, name))
                    .addMethod(Members.constructor("$L, call$L", read(plan, types), defaults.arguments(plan)));
        } else {
            spec.addJavadoc(Docs.block("One {@link " + model.simpleName()
                    + "}, which no page tells how to read: its edges and requests."));
            EdgeClass.addCall(spec);
        }
        Methods.add(spec, Members.setters(plan.parameters(), name, types));
        plan.edges().forEach(edge -> spec.addMethod(edge(edge)));
        plan.requests().forEach(request -> spec.addMethod(EdgeClass.leadsTo(request, call, types)));
        plan.nested().forEach(nested -> spec.addType(new ModelClass(nested, types).spec()));
        RequestClass.addAll(spec, plan.requests(), types);
        return spec.build();
    }

    /** How a node is read. */
    static CodeBlock read(EndpointPlan plan, Types types) {
        return Members.operation("GET", plan.path(), plan.type(), plan.parameters(), plan.errors(), types);
    }

    private MethodSpec edge(EdgePlan edge) {
        CodeBlock to = CodeBlock.of("$L.edge($L)", call, Literals.of(edge.wire()));
        ClassRef own = edge.name();
        if (own != null) {
            CodeBlock doc = edge.isRead()
                    ? Docs.block(Docs.code(edge.doc().wire()) + ".")
                    : Docs.block("The edge " + Docs.code(edge.wire()) + ".");
            ClassName target = types.className(own);
            return Members.leadsTo(
                    edge.accessor(), doc, edge.deprecated(), target, CodeBlock.of("new $T($L)", target, to));
        }
        TypeName node = types.value(edge.element());
        ClassName request = edge.isList() ? RuntimeTypes.EDGE : RuntimeTypes.SINGLE_EDGE;
        List<CodeBlock> arguments = new ArrayList<>(
                List.of(call, Literals.of(edge.wire()), Literals.of(edge.path()), types.shape(edge.element())));
        edge.errors().forEach(code -> arguments.add(CodeBlock.of("$L", code)));
        return Members.leadsTo(
                edge.accessor(),
                DocText.of(edge.doc()),
                edge.deprecated(),
                ParameterizedTypeName.get(request, node),
                CodeBlock.of("$T.<$T>of($L)", request, node, Members.list(arguments)));
    }
}
