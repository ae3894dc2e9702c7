package dev.graphpin.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.graphpin.generator.emit.Methods.Method;
import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Members that several kinds of classes have. */
final class Members {
    static final ClassName OVERRIDE = ClassName.get(Override.class);

    private Members() {}

    /** Methods {@code name(value)} of a request that answer with a changed request. */
    static List<Method> setters(Collection<Property> parameters, TypeName request, Types types) {
        return parameters.stream()
                .map(parameter -> new Method(
                        DocText.lines(parameter.doc()),
                        parameter.deprecated(),
                        request,
                        parameter.member(),
                        types.given(parameter.type()),
                        Code.of("return " + set(parameter) + "(", Literals.text(parameter.wire()), ", value);")))
                .toList();
    }

    private static boolean isFile(JavaType type) {
        return type instanceof JavaType.ListOf list ? isFile(list.element()) : type == JavaType.Scalar.FILE;
    }

    /** A compiler that may choose between methods of one name takes its time: each type that is not boxed has its own. */
    private static String set(Property parameter) {
        JavaType type = parameter.type();
        if (parameter.secret() && !isFile(type)) { // a file shows its name only
            return "secret";
        }
        return !(type instanceof JavaType.Scalar scalar)
                ? "set"
                : switch (scalar) {
                    case INT32 -> "setInt";
                    case INT64 -> "setLong";
                    case NUMBER -> "setDouble";
                    case BOOL -> "setBool";
                    default -> "set";
                };
    }

    /** The constructor of a request, which its neighbours call. */
    static MethodSpec constructor(String arguments, Object... args) {
        return MethodSpec.constructorBuilder()
                .addParameter(RuntimeTypes.CALL, "call")
                .addStatement("super(" + arguments + ")", args)
                .build();
    }

    /** A method without parameters that leads on from {@code call}. */
    static MethodSpec leadsTo(String name, CodeBlock doc, boolean deprecated, TypeName target, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addAnnotations(deprecated(deprecated))
                .addModifiers(Modifier.PUBLIC)
                .returns(target)
                .addStatement("return $L", value)
                .build();
    }

    static List<AnnotationSpec> deprecated(boolean deprecated) {
        return deprecated ? List.of(AnnotationSpec.builder(Deprecated.class).build()) : List.of();
    }

    /** What the documentation says about a request: {@code Operation.<User>get("/{id}", User.CODEC, 100, 190)}. */
    static CodeBlock operation(
            String method,
            String path,
            JavaType answer,
            Collection<Property> parameters,
            List<Integer> errors,
            Types types) {
        List<CodeBlock> codes =
                errors.stream().map(code -> CodeBlock.of("$L", code)).toList();
        List<CodeBlock> required = parameters.stream()
                .filter(Property::required)
                .map(parameter -> Literals.of(parameter.wire()))
                .toList();
        if (!List.of("GET", "POST", "DELETE").contains(method)) {
            return CodeBlock.of(
                    "new $T<$T>($L, $L, $L, $T.of($L), $T.of($L))",
                    RuntimeTypes.OPERATION,
                    types.value(answer),
                    Literals.of(method),
                    Literals.of(path),
                    types.shape(answer),
                    List.class,
                    list(required),
                    java.util.Set.class,
                    list(codes));
        }
        List<CodeBlock> arguments = new ArrayList<>(List.of(Literals.of(path), types.shape(answer)));
        arguments.addAll(codes);
        CodeBlock operation = CodeBlock.of(
                "$T.<$T>$L($L)",
                RuntimeTypes.OPERATION,
                types.value(answer),
                method.toLowerCase(java.util.Locale.ROOT),
                list(arguments));
        return required.isEmpty() ? operation : CodeBlock.of("$L$Z.requires($L)", operation, list(required));
    }

    /** Comma-separated, broken where a line is full. */
    static CodeBlock list(Collection<CodeBlock> parts) {
        return CodeBlock.join(parts, ",$W");
    }
}
