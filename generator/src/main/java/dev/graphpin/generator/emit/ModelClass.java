package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.emit.Methods.Method;
import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.Property;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** A class of properties: a node, an opaque node, a struct, a parameter object, a result. */
final class ModelClass {
    private final ModelPlan plan;
    private final Types types;
    private final ClassName name;

    ModelClass(ModelPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.name = types.className(plan.name());
    }

    TypeSpec spec() {
        CodecMembers codec = new CodecMembers(plan, types);
        List<ModelParts.Part> parts = ModelParts.of(plan, types);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(doc())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(
                        parts.isEmpty()
                                ? codec.parent()
                                : parts.get(parts.size() - 1).name())
                .addField(codec.constant())
                .addMethod(constructor());
        if (plan.name().isTop()) {
            spec.addMethod(fromJson());
        } else {
            spec.addModifiers(Modifier.STATIC);
        }
        if (plan.isBuilt()) {
            spec.addMethod(builder());
        }
        if (plan.isChanged()) {
            spec.addMethod(toBuilder());
        }
        if (parts.isEmpty()) {
            int from = plan.isBare() ? plan.properties().size() : 0;
            Methods.add(spec, accessors(from, plan.read().size()));
        }
        codec.addMethods(spec);
        plan.nested().forEach(nested -> spec.addType(new ModelClass(nested, types).spec()));
        if (plan.isBuilt()) {
            spec.addType(new BuilderClass(plan, types).spec());
        }
        return spec.build();
    }

    private CodeBlock doc() {
        if (plan.isOpaque()) {
            String sentence = Docs.code(plan.doc().wire()) + ", which the documentation names and does not describe.";
            return DocText.of(sentence, plan.doc());
        }
        return DocText.of(plan.doc());
    }

    private MethodSpec builder() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name.nestedClass("Builder"))
                .addStatement("return new $T()", name.nestedClass("Builder"))
                .build();
    }

    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(name.nestedClass("Builder"))
                .addStatement("return new $T().copyOf(this)", name.nestedClass("Builder"))
                .build();
    }

    /** It takes what it does not need: one without parameters is found by libraries that know no codecs, and would read every JSON as an empty model. */
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "none")
                .build();
    }

    private MethodSpec fromJson() {
        return MethodSpec.methodBuilder("fromJson")
                .addJavadoc(Docs.block("Reads what {@link #toJson} or the Graph API wrote."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(String.class, "json")
                .addStatement("return CODEC.read(json)")
                .build();
    }

    /** @param to behind the last property's index */
    List<Method> accessors(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> accessor(plan.read().get(i), i))
                .toList();
    }

    private Method accessor(Property property, int index) {
        JavaType type = property.type();
        TypeName value = types.value(type);
        return new Method(
                DocText.lines(property.doc()),
                property.deprecated(),
                Types.isCollection(type) ? value : Types.nullable(value),
                property.member(),
                null,
                Code.of("return ", types.get(type, index), ";"));
    }
}
