package dev.graphpin.generator.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Public constants of a class, those of one type in one declaration. JavaPoet gets them as one, whose value goes on with the constants after
 * it, see {@link Methods}; {@link Constants} sets them.
 */
final class ConstantFields {
    private static final String MODIFIERS = "public static final ";

    private ConstantFields() {}

    /**
     * One constant.
     *
     * @param value the expression that makes it
     */
    record Constant(boolean deprecated, TypeName type, String name, Code value) {
        /** Whether both can stand in one declaration. */
        boolean goesWith(Constant other) {
            return !deprecated && !other.deprecated && type.equals(other.type);
        }
    }

    static void add(TypeSpec.Builder spec, List<Constant> constants) {
        if (constants.isEmpty()) {
            return;
        }
        Constant first = constants.get(0);
        Code value = Code.of(first.value());
        for (int i = 1; i < constants.size(); i++) {
            goOn(constants.get(i - 1), constants.get(i), value);
        }
        spec.addField(FieldSpec.builder(first.type(), first.name())
                .addAnnotations(Members.deprecated(first.deprecated()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.block())
                .build());
    }

    /** The end of the constant before, and all but the end of this one. */
    private static void goOn(Constant before, Constant constant, Code code) {
        if (constant.goesWith(before)) {
            code.add(",\n");
        } else {
            String annotation = constant.deprecated() ? "@Deprecated\n" : "";
            code.add(";\n" + annotation + MODIFIERS, constant.type(), " ");
        }
        code.add(constant.name(), " = ", constant.value());
    }
}
