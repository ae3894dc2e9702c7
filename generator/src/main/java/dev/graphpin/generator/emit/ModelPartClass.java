package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.ModelPlan;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A part of a model that is too large for one file, see {@link ModelParts}. */
final class ModelPartClass {
    private final ModelPlan plan;
    private final Types types;
    private final ModelParts.Part part;
    private final ModelParts.@Nullable Part before;

    /** @param before null for the first one */
    ModelPartClass(ModelPlan plan, Types types, ModelParts.Part part, ModelParts.@Nullable Part before) {
        this.plan = plan;
        this.types = types;
        this.part = part;
        this.before = before;
    }

    TypeSpec spec() {
        ClassName model = types.className(plan.name());
        TypeSpec.Builder spec = TypeSpec.classBuilder(part.name())
                .addJavadoc(Docs.block("Some members of a {@link " + String.join(".", model.simpleNames()) + "}."))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .superclass(before == null ? RuntimeTypes.GRAPH_OBJECT : before.name())
                .addMethod(MethodSpec.constructorBuilder().build());
        Methods.add(spec, new ModelClass(plan, types).accessors(part.from(), part.to()));
        return plan.isBuilt() ? spec.addType(builder(model)).build() : spec.build();
    }

    /** Its setters answer with the model's builder, as if they stood there, whichever part they are in. */
    private TypeSpec builder(ClassName model) {
        ClassName whole = model.nestedClass("Builder");
        TypeSpec.Builder spec =
                TypeSpec.classBuilder("Builder").addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.STATIC);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (before == null) {
            spec.superclass(ParameterizedTypeName.get(RuntimeTypes.MODEL_BUILDER, model, whole));
            constructor.addStatement("super($T.CODEC)", model);
        } else {
            spec.superclass(before.name().nestedClass("Builder"));
        }
        spec.addMethod(constructor.build());
        int to = Math.min(part.to(), plan.properties().size());
        Methods.add(spec, new BuilderClass(plan, types).setters(part.from(), to));
        return spec.build();
    }
}
