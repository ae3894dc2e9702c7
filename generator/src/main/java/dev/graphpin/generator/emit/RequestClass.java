package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.RequestPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The request of one writing operation, nested in the class of its path. */
final class RequestClass {
    private final RequestPlan plan;
    private final Types types;
    private final ClassName name;

    RequestClass(RequestPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.name = types.className(plan.name());
    }

    /** Adds the classes of those requests that have one. */
    static void addAll(TypeSpec.Builder spec, List<RequestPlan> requests, Types types) {
        requests.stream()
                .filter(request -> !request.isPlain())
                .forEach(request -> spec.addType(new RequestClass(request, types).spec()));
    }

    static CodeBlock operation(RequestPlan plan, Types types) {
        return Members.operation(plan.method(), plan.path(), plan.answer(), plan.parameters(), plan.errors(), types);
    }

    TypeSpec spec() {
        TypeName answer = types.value(plan.answer());
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(DocText.of(plan.doc()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass(answer))
                .addMethod(Members.constructor("$L, call", operation(plan, types)));
        Methods.add(spec, Members.setters(plan.parameters(), name, types));
        plan.nested().forEach(nested -> spec.addType(new ModelClass(nested, types).spec()));
        return spec.build();
    }

    private TypeName superclass(TypeName answer) {
        ClassRef written = plan.written();
        return written == null
                ? ParameterizedTypeName.get(RuntimeTypes.WRITE_REQUEST, answer, name)
                : ParameterizedTypeName.get(RuntimeTypes.WRITE_READ_REQUEST, answer, types.className(written), name);
    }
}
