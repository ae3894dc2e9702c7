package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Public methods of a class, one below the other. JavaPoet gets them as one, whose body goes on with the methods after it: it writes a method in
 * twenty parts, and twice, which for tens of thousands of accessors and setters was a tenth of a run.
 */
final class Methods {
    private Methods() {}

    /**
     * One method.
     *
     * @param doc the lines of its Javadoc, for {@link Docs}; empty for none
     * @param value the type of its parameter {@code value}; null when it has no parameter
     * @param body its only statement
     */
    record Method(
            List<String> doc,
            boolean deprecated,
            TypeName returns,
            String name,
            @Nullable TypeName value,
            CodeBlock body) {}

    static void add(TypeSpec.Builder spec, List<Method> methods) {
        if (methods.isEmpty()) {
            return;
        }
        Method first = methods.get(0);
        CodeBlock.Builder body = first.body().toBuilder().add("\n$<");
        methods.subList(1, methods.size()).forEach(next -> goOn(next, body));
        spec.addMethod(head(first).addCode(body.add("$>").build()).build());
    }

    private static MethodSpec.Builder head(Method method) {
        MethodSpec.Builder head = MethodSpec.methodBuilder(method.name())
                .addJavadoc(method.doc().isEmpty() ? CodeBlock.of("") : Docs.block(method.doc()))
                .addAnnotations(Members.deprecated(method.deprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(method.returns());
        return method.value() == null ? head : head.addParameter(method.value(), "value");
    }

    /** The end of the method before, and all but the end of this one. */
    private static void goOn(Method method, CodeBlock.Builder code) {
        String doc = method.doc().isEmpty() ? "" : Docs.comment(method.doc());
        String annotation = method.deprecated() ? "@Deprecated\n" : "";
        code.add("$L$T$L$Z", "}\n\n" + doc + annotation + "public ", method.returns(), " " + method.name() + "(");
        if (method.value() != null) {
            code.add("$T value", method.value());
        }
        code.add(") {\n    $L\n", method.body());
    }
}
