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
    private static final CodeBlock BREAK_WHEN_LONG = CodeBlock.of("$Z");

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
            Code body) {}

    static void add(TypeSpec.Builder spec, List<Method> methods) {
        if (methods.isEmpty()) {
            return;
        }
        Method first = methods.get(0);
        Code body = Code.of(first.body(), "\n");
        Code others = new Code();
        methods.subList(1, methods.size()).forEach(next -> goOn(next, others));
        CodeBlock whole = CodeBlock.of("$L$<$L$>", body.block(), others.block());
        spec.addMethod(head(first).addCode(whole).build());
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
    private static void goOn(Method method, Code code) {
        String doc = method.doc().isEmpty() ? "" : Docs.comment(method.doc());
        String annotation = method.deprecated() ? "@Deprecated\n" : "";
        code.add("}\n\n" + doc + annotation + "public ", method.returns(), " " + method.name() + "(", BREAK_WHEN_LONG);
        if (method.value() != null) {
            code.add(method.value(), " value");
        }
        code.add(") {\n    ", method.body(), "\n");
    }
}
