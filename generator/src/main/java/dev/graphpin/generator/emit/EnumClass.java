package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.emit.ConstantFields.Constant;
import dev.graphpin.generator.plan.EnumPlan;
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

    EnumClass(EnumPlan plan, Types types) {
        this.plan = plan;
        this.name = types.className(plan.name());
    }

    /** Interfaces with some of the constants each. */
    List<Part> parts() {
        return Part.of(name, plan.constants(), MOST_CONSTANTS, (number, part, some) -> part(part, some));
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.block("Values of " + Docs.code(plan.doc().wire()) + " of " + Docs.code(plan.node())
                        + " or of its edges; one that is not documented is kept as it is."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.OPEN_ENUM)
                .addField(values());
        List<Part> parts = parts();
        parts.forEach(part -> spec.addSuperinterface(part.name()));
        if (parts.isEmpty()) {
            ConstantFields.add(spec, constants());
        }
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(of())
                .build();
    }

    private TypeSpec part(ClassName part, List<EnumPlan.Constant> constants) {
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(part)
                .addJavadoc(Docs.block("Constants of {@link " + name.simpleName() + "}."))
                .addModifiers(Modifier.PUBLIC);
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
