package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Public constants of a class, one below the other. JavaPoet gets them as one, whose value goes on with the constants after it, see {@link Methods}. */
final class ConstantFields {
    private static final String MODIFIERS = "public static final ";

    private ConstantFields() {}

    /**
     * One constant.
     *
     * @param value the expression that makes it
     */
    record Constant(boolean deprecated, TypeName type, String name, CodeBlock value) {}

    static void add(TypeSpec.Builder spec, List<Constant> constants) {
        if (constants.isEmpty()) {
            return;
        }
        Constant first = constants.get(0);
        CodeBlock.Builder value = first.value().toBuilder();
        constants.subList(1, constants.size()).forEach(next -> goOn(next, value));
        spec.addField(FieldSpec.builder(first.type(), first.name())
                .addAnnotations(Members.deprecated(first.deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build());
    }

    /** The end of the constant before, and all but the end of this one. */
    private static void goOn(Constant constant, CodeBlock.Builder code) {
        String annotation = constant.deprecated() ? "@Deprecated\n" : "";
        code.add(
                "$L$T$L$L",
                ";\n\n" + annotation + MODIFIERS,
                constant.type(),
                " " + constant.name() + " = ",
                constant.value());
    }
}
