package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.emit.ConstantFields.Constant;
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
        spec.addField(values());
        List<TypeSpec> specs = new ArrayList<>();
        for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
            ClassName part = holder.nestedClass(name.simpleName() + "_" + (i + 1));
            spec.addSuperinterface(part);
            specs.add(part(part, parts.get(i)));
        }
        if (parts.size() == 1) {
            ConstantFields.add(spec, constants());
        }
        specs.add(
                0,
                spec.addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .addMethod(of())
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

    private TypeSpec part(ClassName part, List<EnumPlan.Constant> constants) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(part)
                .addJavadoc(Docs.block("Constants of {@link " + name.simpleName() + "}."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        String of = name.simpleName() + ".of(";
        constants.forEach(constant -> spec.addField(FieldSpec.builder(name, constant.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(Code.of(of, Literals.text(constant.wire()), ")").block())
                .build()));
        return spec.build();
    }

    private List<Constant> constants() {
        return plan.constants().stream()
                .map(constant ->
                        new Constant(false, name, constant.name(), Code.of("of(", Literals.text(constant.wire()), ")")))
                .toList();
    }

    private FieldSpec values() {
        ClassName values = RuntimeTypes.ENUM_VALUES;
        List<String> wires =
                plan.constants().stream().map(EnumPlan.Constant::wire).toList();
        return FieldSpec.builder(ParameterizedTypeName.get(values, name), "VALUES")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T<$T>(new $T(),$L)",
                        values,
                        name,
                        name,
                        wires.size() > MOST_CONSTANTS
                                ? CodeBlock.of("$W$L", Literals.list(wires))
                                : CodeBlock.of(" $L", wires.stream().distinct().count()))
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
