package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.FieldNamesPlan;
import dev.graphpin.generator.plan.FieldNamesPlan.FieldName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The names by which the fields of a node are asked for. What each field is stands at the model's accessor. */
final class FieldNamesClass {
    private final FieldNamesPlan plan;
    private final Types types;
    private final ClassName model;
    private final TypeName field;

    FieldNamesClass(FieldNamesPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
        this.model = types.className(plan.model());
        this.field = ParameterizedTypeName.get(RuntimeTypes.GRAPH_FIELD, model);
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(types.className(plan.name()))
                .addJavadoc(Docs.block("Fields of a {@link " + model.simpleName()
                        + "} that can be asked for, and edges that can be read with it."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        plan.fields().forEach(name -> spec.addField(constant(name)));
        plan.sets().forEach((name, constants) -> spec.addField(set(name, constants)));
        return spec.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(of())
                .build();
    }

    private FieldSpec constant(FieldName name) {
        ClassRef target = name.target();
        TypeName type = target == null
                ? field
                : ParameterizedTypeName.get(RuntimeTypes.NESTED_FIELD, model, types.className(target));
        FieldSpec.Builder constant = FieldSpec.builder(type, name.constant())
                .addAnnotations(Members.deprecated(name.deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        return target == null
                ? constant.initializer(Literals.in("of(", name.wire(), ")")).build()
                : constant.initializer("$T$L", RuntimeTypes.NESTED_FIELD, Literals.in(".to(", name.wire(), ")"))
                        .build();
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
