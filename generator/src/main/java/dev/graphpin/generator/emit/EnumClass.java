package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.EnumPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An open enum: the documented values as constants, and any other that the server sends. */
final class EnumClass {
    private final EnumPlan plan;
    private final ClassName name;

    EnumClass(EnumPlan plan, Types types) {
        this.plan = plan;
        this.name = types.className(plan.name());
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.block(
                        "Values of " + Docs.code(plan.doc().wire()) + "; one that is not documented is kept as it is."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.OPEN_ENUM);
        plan.constants()
                .forEach(constant -> spec.addField(FieldSpec.builder(name, constant.name())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($L, true)", name, Literals.of(constant.wire()))
                        .build()));
        return spec.addField(values()).addMethod(constructor()).addMethod(of()).build();
    }

    private FieldSpec values() {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.OPEN_ENUM.nestedClass("Values"), name);
        List<CodeBlock> constants = plan.constants().stream()
                .map(constant -> CodeBlock.of("$L", constant.name()))
                .toList();
        TypeSpec values = TypeSpec.anonymousClassBuilder("$T.of($L)", List.class, Members.list(constants))
                .superclass(type)
                .addMethod(MethodSpec.methodBuilder("unknown")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(name)
                        .addParameter(String.class, "value")
                        .addStatement("return new $T(value, false)", name)
                        .build())
                .build();
        return FieldSpec.builder(type, "VALUES")
                .addJavadoc(Docs.block("The documented values."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", values)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "value")
                .addParameter(TypeName.BOOLEAN, "known")
                .addStatement("super(value, known)")
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        Docs.block("The constant of this value, or a new one that is not {@linkplain #known() known}."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(String.class, "value")
                .addStatement("return VALUES.of(value)")
                .build();
    }
}
