package dev.graphpin.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.ErrorCodesPlan;
import javax.lang.model.element.Modifier;

/** Constants of the documented error codes. */
final class ErrorCodesClass {
    private final ErrorCodesPlan plan;
    private final Types types;

    ErrorCodesClass(ErrorCodesPlan plan, Types types) {
        this.plan = plan;
        this.types = types;
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(types.className(plan.name()))
                .addJavadoc(Docs.block("The documented values of an error's {@code code}."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ErrorCodesPlan.Constant constant : plan.constants()) {
            String message = constant.message();
            CodeBlock doc = message == null || message.isBlank() ? CodeBlock.of("") : Docs.block(Docs.prose(message));
            spec.addField(FieldSpec.builder(TypeName.INT, constant.name())
                    .addJavadoc(doc)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", constant.code())
                    .build());
        }
        return spec.build();
    }
}
