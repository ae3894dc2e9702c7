package dev.graphpin.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.EnumPlan;
import javax.lang.model.element.Modifier;

/** All enums of a node, nested in one class. */
final class EnumsClass {
    private final EnumPlan.Holder plan;
    private final Types types;

    EnumsClass(EnumPlan.Holder plan, Types types) {
        this.plan = plan;
        this.types = types;
    }

    TypeSpec spec() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(types.className(plan.name()))
                .addJavadoc(
                        Docs.block("Enums of fields and parameters of " + Docs.code(plan.node()) + " and its edges."))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        plan.enums().forEach(one -> spec.addTypes(new EnumClass(one, types).specs()));
        return spec.build();
    }
}
