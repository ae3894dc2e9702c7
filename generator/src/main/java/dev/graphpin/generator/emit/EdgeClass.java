package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.generator.plan.RequestPlan;
import javax.lang.model.element.Modifier;

/** An edge with parameters or requests of its own: it is the request that reads it, and leads to those that write. */
final class EdgeClass {
    private final EdgePlan plan;
    private final Types types;
    private final ClassName name;

    EdgeClass(EdgePlan plan, ClassRef name, Types types) {
        this.plan = plan;
        this.types = types;
        this.name = types.className(name);
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (plan.isRead()) {
            addReading(spec);
        } else {
            spec.addJavadoc(Docs.block(
                    "The edge " + Docs.code(plan.wire()) + ", which the documentation only tells how to write to."));
            addCall(spec);
        }
        Methods.add(spec, Members.setters(plan.parameters(), name, types));
        CodeBlock call = plan.isRead() ? CodeBlock.of("call()") : CodeBlock.of("call");
        plan.requests().forEach(request -> spec.addMethod(leadsTo(request, call, types)));
        plan.nested().forEach(nested -> spec.addType(new ModelClass(nested, types).spec()));
        if (plan.summary() != null) {
            spec.addType(new ModelClass(plan.summary(), types).spec());
        }
        RequestClass.addAll(spec, plan.requests(), types);
        return spec.build();
    }

    private void addReading(TypeSpec.Builder spec) {
        TypeName node = types.value(plan.element());
        spec.addJavadoc(DocText.of(plan.doc()))
                .superclass(ParameterizedTypeName.get(
                        plan.isList() ? RuntimeTypes.EDGE_REQUEST : RuntimeTypes.SINGLE_EDGE_REQUEST, node, name))
                .addMethod(Members.constructor(
                        "$L, call",
                        Members.operation(
                                "GET", plan.path(), plan.element(), plan.parameters(), plan.errors(), types)));
    }

    /** For what cannot be read: just the place that its requests go to. */
    static void addCall(TypeSpec.Builder spec) {
        spec.addField(RuntimeTypes.CALL, "call", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.CALL, "call")
                        .addStatement("this.call = call")
                        .build());
    }

    static MethodSpec leadsTo(RequestPlan request, CodeBlock call, Types types) {
        if (request.isPlain()) {
            TypeName answer = types.value(request.answer());
            return Members.leadsTo(
                    request.accessor(),
                    DocText.of(request.doc()),
                    request.deprecated(),
                    // What becomes a class of its own once there is something to say, so that code does not depend on
                    // which it is.
                    ParameterizedTypeName.get(
                            RuntimeTypes.WRITE_REQUEST, answer, WildcardTypeName.subtypeOf(Object.class)),
                    CodeBlock.of(
                            "new $T<$T>($L, $L)",
                            RuntimeTypes.WRITE,
                            answer,
                            RequestClass.operation(request, types),
                            call));
        }
        ClassName target = types.className(request.name());
        return Members.leadsTo(
                request.accessor(),
                Docs.block(Docs.code(request.doc().wire()) + "."),
                request.deprecated(),
                target,
                CodeBlock.of("new $T($L)", target, call));
    }
}
