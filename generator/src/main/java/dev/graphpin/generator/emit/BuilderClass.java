package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.emit.Methods.Method;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.Property;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** A model's builder. Setters take null, which makes a property absent. */
final class BuilderClass {
    private final ModelPlan plan;
    private final Types types;
    private final ClassName model;
    private final ClassName name;

    BuilderClass(ModelPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.model = types.className(plan.name());
        this.name = model.nestedClass("Builder");
    }

    TypeSpec spec() {
        List<ModelParts.Part> parts = ModelParts.of(plan, types);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.block("Builds a {@link " + model.simpleName() + "}; null makes a property absent."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(
                        parts.isEmpty()
                                ? ParameterizedTypeName.get(RuntimeTypes.MODEL_BUILDER, model, name)
                                : parts.get(parts.size() - 1).name().nestedClass("Builder"))
                .addMethod(constructor(parts.isEmpty()));
        if (parts.isEmpty()) {
            Methods.add(spec, setters(0, plan.properties().size()));
        }
        return spec.build();
    }

    private static MethodSpec constructor(boolean isWhole) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        return isWhole ? constructor.addStatement("super(CODEC)").build() : constructor.build();
    }

    /** @param to behind the last property's index */
    List<Method> setters(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> setter(plan.properties().get(i), i))
                .toList();
    }

    private Method setter(Property property, int index) {
        TypeName value = Types.nullable(types.value(property.type()));
        Code body = Code.of("return put(" + index + ", value);");
        return new Method(List.of(), property.deprecated(), name, property.member(), value, body);
    }
}
