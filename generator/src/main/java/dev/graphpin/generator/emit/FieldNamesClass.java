package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.emit.ConstantFields.Constant;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.FieldNamesPlan;
import dev.graphpin.generator.plan.FieldNamesPlan.FieldName;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The names by which the fields of a node are asked for. What each field is stands at the model's accessor. More names than one file should hold stand in
 * classes beside it, each of which extends the one before, see {@link ModelParts}.
 */
final class FieldNamesClass {
    private static final int MOST_NAMES = 1_000;

    private final FieldNamesPlan plan;
    private final Types types;
    private final ClassName name;
    private final ClassName model;
    private final TypeName field;

    FieldNamesClass(FieldNamesPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.name = types.className(plan.name());
        this.model = types.className(plan.model());
        this.field = ParameterizedTypeName.get(RuntimeTypes.GRAPH_FIELD, model);
    }

    /** Classes of some of the names each. */
    List<Part> parts() {
        return Part.of(name, plan.fields(), MOST_NAMES, this::part);
    }

    private TypeSpec part(int number, ClassName part, List<FieldName> some) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(part)
                .addJavadoc(Docs.block("Some fields of a {@link " + model.simpleName() + "}."))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addMethod(MethodSpec.constructorBuilder().build());
        if (number > 1) {
            spec.superclass(Part.name(name, number - 1));
        }
        ConstantFields.add(spec, some.stream().map(this::constant).toList());
        return spec.build();
    }

    TypeSpec spec() {
        List<Part> parts = parts();
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(Docs.block("Fields of a {@link " + model.simpleName()
                        + "} that can be asked for, and edges that can be read with it."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (parts.isEmpty()) {
            ConstantFields.add(spec, plan.fields().stream().map(this::constant).toList());
        } else {
            spec.superclass(Part.name(name, parts.size()));
        }
        plan.sets().forEach((name, constants) -> spec.addField(set(name, constants)));
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(of())
                .build();
    }

    private Constant constant(FieldName name) {
        ClassRef target = name.target();
        return target == null
                ? new Constant(name.deprecated(), field, name.constant(), plain(name.wire()))
                : nested(name, types.className(target));
    }

    private Constant nested(FieldName name, ClassName target) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.NESTED_FIELD, model, target);
        Code value =
                Code.of(RuntimeTypes.NESTED_FIELD, ".<", model, ", ", target, ">to(", Literals.text(name.wire()), ")");
        return new Constant(name.deprecated(), type, name.constant(), value);
    }

    private Code plain(String wire) {
        Code of = plan.fields().size() > MOST_NAMES ? Code.of(RuntimeTypes.GRAPH_FIELD, ".") : new Code();
        return of.add("of(", Literals.text(wire), ")");
    }

    private FieldSpec set(String name, List<String> constants) {
        String doc =
                switch (name) {
                    case "CORE" -> "Core fields that are neither deprecated nor empty.";
                    case "DEFAULT" -> "Default fields that are neither deprecated nor empty.";
                    default -> "Fields that the documentation lists together.";
                };
        return FieldSpec.builder(ParameterizedTypeName.get(ClassName.get(List.class), field), name)
                .addJavadoc(Docs.block(doc))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.of($L)",
                        List.class,
                        Members.list(constants.stream()
                                .map(constant -> CodeBlock.of("$L", constant))
                                .toList()))
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Docs.block("A field by its wire name, documented or not."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(field)
                .addParameter(String.class, "name")
                .addStatement("return $T.of(name)", RuntimeTypes.GRAPH_FIELD)
                .build();
    }
}
