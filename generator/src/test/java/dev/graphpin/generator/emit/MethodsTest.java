package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.emit.Methods.Method;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MethodsTest {
    private static final TypeName LIST =
            ParameterizedTypeName.get(ClassName.get(List.class), Types.nullable(ClassName.get("p", "Other")));

    private static final List<Method> METHODS = List.of(
            method("first", List.of("One line."), false, null),
            method("second", List.of(), true, LIST),
            method("third", List.of("Long ".repeat(40), "A paragraph.", "@see \"a book\""), true, null),
            method("name".repeat(18), List.of("Of a line that is to be broken."), false, LIST),
            method("name".repeat(18), List.of(), false, null),
            method("last", List.of(), false, ClassName.get(List.class)));

    private static Method method(String name, List<String> doc, boolean deprecated, @Nullable TypeName value) {
        Code body = Code.of("return ", ClassName.get(List.class), ".of(", Literals.text(name), ");");
        return new Method(doc, deprecated, LIST, name, value, body);
    }

    /** JavaPoet sets a method that is added by itself, and puts the gaps between them. */
    @Test
    void allTogetherReadAsIfEachHadBeenAddedByItself() {
        String oneByOne = source(spec -> METHODS.forEach(method -> Methods.add(spec, List.of(method))));

        assertThat(source(spec -> Methods.add(spec, METHODS))).isEqualTo(oneByOne);
        assertThat(source(spec -> Methods.add(spec, List.of()))).doesNotContain("return");
    }

    private static String source(Consumer<TypeSpec.Builder> members) {
        TypeSpec.Builder spec = TypeSpec.classBuilder("Some");
        members.accept(spec);
        TypeSpec outer = TypeSpec.classBuilder("Outer").addType(spec.build()).build();
        return JavaFile.builder("p", outer)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
    }
}
