package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.EnumPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * An open enum: the documented values as constants, and any other that the server sends. Java lets a class initialize about two
 * thousand constants; those of a larger enum stand in interfaces beside it, {@code Place_1} and so on, which it implements, so that they
 * are its own by name all the same.
 */
final class EnumClass {
    private static final int MOST_CONSTANTS = 1_000;
    private static final String ALL = "VALUES";

    private final EnumPlan plan;
    private final ClassName name;
    private final ClassName holder;

    EnumClass(EnumPlan plan, Types types) {
        this.plan = plan;
        this.name = types.className(plan.name());
        this.holder = name.enclosingClassName() == null ? name : name.enclosingClassName();
    }

    /** The enum, and the interfaces that hold its constants if they are many. */
    List<TypeSpec> specs() {
        List<List<EnumPlan.Constant>> parts = parts();
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.block(
                        "Values of " + Docs.code(plan.doc().wire()) + "; one that is not documented is kept as it is."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.OPEN_ENUM);
        List<TypeSpec> specs = new ArrayList<>();
        if (parts.size() == 1) {
            addConstants(spec, plan.constants());
            spec.addField(values(CodeBlock.of("new $T($S, false),$W$L", name, "", names(plan.constants()))));
        } else {
            List<CodeBlock> lists = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                ClassName part = holder.nestedClass(name.simpleName() + "_" + (i + 1));
                spec.addSuperinterface(part);
                lists.add(CodeBlock.of("$T.$L", part, ALL + "_" + (i + 1)));
                specs.add(part(part, ALL + "_" + (i + 1), parts.get(i)));
            }
            spec.addField(values(
                    CodeBlock.of("new $T($S, false), () -> $T.of($L)", name, "", List.class, Members.list(lists))));
        }
        specs.add(
                0,
                spec.addMethod(constructor())
                        .addMethod(of())
                        .addMethod(unknown())
                        .build());
        return specs;
    }

    private List<List<EnumPlan.Constant>> parts() {
        List<List<EnumPlan.Constant>> parts = new ArrayList<>();
        for (int start = 0; start < plan.constants().size(); start += MOST_CONSTANTS) {
            parts.add(plan.constants().subList(start, Math.min(plan.constants().size(), start + MOST_CONSTANTS)));
        }
        return parts;
    }

    private TypeSpec part(ClassName part, String all, List<EnumPlan.Constant> constants) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(part)
                .addJavadoc(Docs.block("Constants of {@link " + name.simpleName() + "}."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        addConstants(spec, constants);
        return spec.addField(FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(List.class), name), all)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", List.class, names(constants))
                        .build())
                .build();
    }

    private void addConstants(TypeSpec.Builder spec, List<EnumPlan.Constant> constants) {
        constants.forEach(constant -> spec.addField(FieldSpec.builder(name, constant.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(Literals.in("new " + name.simpleName() + "(", constant.wire(), ", true)"))
                .build()));
    }

    private static CodeBlock names(List<EnumPlan.Constant> constants) {
        return Members.list(constants.stream()
                .map(constant -> CodeBlock.of("$L", constant.name()))
                .toList());
    }

    private FieldSpec values(CodeBlock arguments) {
        ClassName values = RuntimeTypes.OPEN_ENUM.nestedClass("Values");
        return FieldSpec.builder(ParameterizedTypeName.get(values, name), ALL)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>($L)", values, arguments)
                .build();
    }

    private MethodSpec unknown() {
        return MethodSpec.methodBuilder("unknown")
                .addAnnotation(Members.OVERRIDE)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.OPEN_ENUM)
                .addParameter(String.class, "value")
                .addStatement("return new $T(value, false)", name)
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
