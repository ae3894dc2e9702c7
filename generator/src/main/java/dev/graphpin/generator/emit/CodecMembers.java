package dev.graphpin.generator.emit;

import static java.util.Objects.requireNonNullElse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
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
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/**
 * How a model is read and written: its properties in a constant, and the reading method of those that hold models and enums. The model itself has the
 * methods that its codec calls: a class for each codec would be a fourth of all classes.
 */
final class CodecMembers {
    private final ModelPlan plan;
    private final Types types;
    private final ClassName model;
    private final ClassName parent;

    CodecMembers(ModelPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.model = types.className(plan.name());
        this.parent = plan.isBare() ? RuntimeTypes.OPAQUE_OBJECT : RuntimeTypes.GRAPH_OBJECT;
    }

    ClassName parent() {
        return parent;
    }

    FieldSpec constant() {
        List<String> properties = plan.read().stream().map(CodecMembers::entry).toList();
        return FieldSpec.builder(ParameterizedTypeName.get(RuntimeTypes.CODEC, model), "CODEC")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.<$T>of(new $T(0),$W$L)$L$L",
                        RuntimeTypes.CODEC,
                        model,
                        model,
                        Literals.list(properties),
                        with("requires", Property::required),
                        with("hides", Property::secret))
                .build();
    }

    /** Text needs no type before its name, unless the name would seem to begin with one. */
    private static String entry(Property property) {
        String wire = property.wire();
        return property.type() == JavaType.Scalar.TEXT && wire.indexOf(' ') < 0
                ? wire
                : requireNonNullElse(Types.word(property.type()), "object") + " " + wire;
    }

    private CodeBlock with(String method, Predicate<Property> which) {
        List<CodeBlock> some = wires(which);
        return some.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$Z.$L($L)", method, Members.list(some));
    }

    private List<CodeBlock> wires(Predicate<Property> which) {
        return plan.read().stream()
                .filter(which)
                .map(property -> Literals.of(property.wire()))
                .toList();
    }

    void addMethods(TypeSpec.Builder spec) {
        Map<JavaType, List<CodeBlock>> own = new LinkedHashMap<>();
        List<Property> read = plan.read();
        for (int i = 0; i < read.size(); i++) {
            if (Types.word(read.get(i).type()) == null) {
                own.computeIfAbsent(read.get(i).type(), type -> new ArrayList<>())
                        .add(CodeBlock.of("$L", i));
            }
        }
        if (!own.isEmpty()) {
            spec.addMethod(read(own));
        }
    }

    /** @param own the properties that the codec cannot read, by type */
    private MethodSpec read(Map<JavaType, List<CodeBlock>> own) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Members.OVERRIDE)
                .addModifiers(Modifier.PROTECTED)
                .returns(Types.nullable(ClassName.get(Object.class)))
                .addParameter(TypeName.INT, "property")
                .addParameter(RuntimeTypes.JSON_IN, "in");
        List<JavaType> all = List.copyOf(own.keySet());
        JavaType last = all.get(all.size() - 1);
        if (all.size() == 1) {
            return method.addStatement("return $L", types.read(last)).build();
        }
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (property) {\n").indent();
        own.forEach((type, cases) -> {
            if (type != last) {
                body.add("case $L -> $L;\n", Members.list(cases), types.read(type));
            }
        });
        body.add("default -> $L;\n", types.read(last)).unindent().add("};\n");
        return method.addCode(body.build()).build();
    }
}
