package dev.graphpin.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EdgePlan;
import dev.graphpin.generator.plan.EndpointPlan;
import dev.graphpin.generator.plan.EnumPlan;
import dev.graphpin.generator.plan.FieldNamesPlan;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** Turns a plan into files. Each file depends on the plan alone, so they can be made in any order, by any number of threads. */
public final class Emitter {
    private final Plan plan;
    private final Types types;
    private final DefaultFields defaults;
    private final String folder;

    private Emitter(Plan plan) {
        this.plan = plan;
        this.types = new Types(plan.basePackage());
        this.defaults = new DefaultFields(plan, types);
        this.folder = plan.basePackage().replace('.', '/') + "/";
    }

    /**
     * A file to be made.
     *
     * @param name relative to the folder of sources: {@code com/example/graph/User.java}
     * @param text makes its source; pure
     */
    public record Job(String name, Supplier<String> text) {}

    /** What there is to be made, in the order of the plan. */
    public static List<Job> jobs(Plan plan) {
        return new Emitter(plan).jobs();
    }

    private List<Job> jobs() {
        List<Job> jobs = new ArrayList<>();
        jobs.add(new Job(folder + "package-info.java", () -> PackageInfo.text(plan)));
        ClientClass client = new ClientClass(plan, defaults, types);
        add(jobs, plan.client(), client::spec);
        addParts(jobs, client.parts());
        add(jobs, plan.errors().name(), () -> new ErrorCodesClass(plan.errors(), types).spec());
        plan.nodes().forEach(node -> add(jobs, node));
        return jobs;
    }

    private void add(List<Job> jobs, NodePlan node) {
        add(jobs, node.model().name(), () -> new ModelClass(node.model(), types).spec());
        node.models().flatMap(ModelParts::all).forEach(model -> addParts(jobs, model));
        FieldNamesPlan fields = node.fieldNames();
        if (fields != null) {
            FieldNamesClass names = new FieldNamesClass(fields, types);
            add(jobs, fields.name(), names::spec);
            addParts(jobs, names.parts());
        }
        for (EnumPlan plan : node.enums()) {
            EnumClass one = new EnumClass(plan, types);
            add(jobs, plan.name(), one::spec);
            addParts(jobs, one.parts());
        }
        EndpointPlan endpoint = node.endpoint();
        if (endpoint != null) {
            ClassRef name = endpoint.name();
            if (name != null) {
                add(jobs, name, () -> new EndpointClass(endpoint, name, defaults, types).spec());
            }
            for (EdgePlan edge : endpoint.edges()) {
                ClassRef own = edge.name();
                if (own != null) {
                    add(jobs, own, () -> new EdgeClass(edge, own, types).spec());
                }
            }
        }
    }

    private void addParts(List<Job> jobs, List<Part> parts) {
        parts.forEach(part -> add(jobs, part.name().simpleName(), part.spec()));
    }

    private void addParts(List<Job> jobs, ModelPlan model) {
        ModelParts.Part last = null;
        for (ModelParts.Part part : ModelParts.of(model, types)) {
            ModelParts.Part before = last;
            add(jobs, part.name().simpleName(), () -> new ModelPartClass(model, types, part, before).spec());
            last = part;
        }
    }

    private void add(List<Job> jobs, ClassRef name, Supplier<TypeSpec> spec) {
        add(jobs, name.simpleName(), spec);
    }

    private void add(List<Job> jobs, String name, Supplier<TypeSpec> spec) {
        jobs.add(new Job(folder + name + ".java", () -> source(spec.get())));
    }

    private String source(TypeSpec spec) {
        TypeSpec marked = spec.toBuilder()
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", "graphpin")
                        .build())
                .build();
        JavaFile file = JavaFile.builder(plan.basePackage(), marked)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return Layout.tidy(file.toString());
    }
}
