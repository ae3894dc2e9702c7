package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** How a model is read and written, as an anonymous class: its wire names, and which reading method each property has. */
final class CodecClass {
    private final ModelPlan plan;
    private final Types types;
    private final ClassName model;

    CodecClass(ModelPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.model = types.className(plan.name());
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.anonymousClassBuilder("$L", Members.list(wires(plan.properties())))
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CODEC, model));
        names("required", Property::required).ifPresent(spec::addMethod);
        names("secret", Property::secret).ifPresent(spec::addMethod);
        return spec.addMethod(create()).addMethod(read()).build();
    }

    /** The wire names of some properties; empty when there are none, which is what the runtime's codec says. */
    private Optional<MethodSpec> names(String method, Predicate<Property> which) {
        List<Property> some = plan.properties().stream().filter(which).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(MethodSpec.methodBuilder(method)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(ParameterizedTypeName.get(List.class, String.class))
                        .addStatement("return $T.of($L)", List.class, Members.list(wires(some)))
                        .build());
    }

    private static List<CodeBlock> wires(List<Property> properties) {
        return properties.stream().map(property -> Literals.of(property.wire())).toList();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(model)
                .addParameter(RuntimeTypes.FIELDS, "fields")
                .addStatement("return new $T(fields)", model)
                .build();
    }

    private MethodSpec read() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Types.nullable(ClassName.get(Object.class)))
                .addParameter(TypeName.INT, "property")
                .addParameter(RuntimeTypes.JSON_IN, "in");
        Map<JavaType, List<CodeBlock>> byType = new LinkedHashMap<>();
        for (int i = 0; i < plan.properties().size(); i++) {
            byType.computeIfAbsent(plan.properties().get(i).type(), type -> new ArrayList<>())
                    .add(CodeBlock.of("$L", i));
        }
        if (byType.size() == 1) {
            JavaType type = byType.keySet().iterator().next();
            return method.addStatement("return $L", types.read(type)).build();
        }
        CodeBlock unknown = CodeBlock.of("throw new $T(property)", IndexOutOfBoundsException.class);
        if (byType.isEmpty()) {
            return method.addStatement(unknown).build();
        }
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (property) {\n").indent();
        byType.forEach((type, cases) -> body.add("case $L -> $L;\n", Members.list(cases), types.read(type)));
        body.add("default -> $L;\n", unknown).unindent().add("};\n");
        return method.addCode(body.build()).build();
    }
}
