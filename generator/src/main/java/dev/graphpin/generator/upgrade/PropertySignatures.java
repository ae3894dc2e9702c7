package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.EnumPlan;
import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.NodePlan;
import dev.graphpin.generator.plan.Plan;
import dev.graphpin.generator.plan.Property;
import dev.graphpin.spec.yaml.SpecPath.Segment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of classes of properties: accessors, setters, the enums and classes that they name. */
final class PropertySignatures {
    private final Signatures all;
    private final Map<ClassRef, EnumPlan> enums = new HashMap<>();
    /** Classes of nodes that are only named somewhere: they come and go with the places that name them. */
    private final Set<ClassRef> opaque = new HashSet<>();

    PropertySignatures(Plan plan, Signatures all) {
        this.all = all;
        for (NodePlan node : plan.nodes()) {
            node.enums().forEach(one -> enums.put(one.name(), one));
            if (node.model().isOpaque()) {
                opaque.add(node.model().name());
                all.exists("class " + node.model().name());
            }
        }
    }

    /**
     * Members of a model.
     *
     * @param path of what the model's properties are parts of
     * @param kind of those parts
     * @param parts as the spec has them; what is missing there is a member of a struct in type words
     */
    void model(String path, String kind, ModelPlan model, Map<String, Part> parts) {
        String owner = model.name().toString();
        for (Property property : model.properties()) {
            Part part = parts.get(property.wire());
            String at = part == null ? Part.child(path, kind, property.wire()) : part.path();
            String type = JavaText.of(property.type());
            String accessor = owner + "." + property.member() + "()";
            all.add(at, "accessor " + owner, accessor, type + " " + accessor);
            if (model.isBuilt()) {
                setter(at, "builder " + owner, owner + ".Builder", property.member(), type);
            }
            if (property.required()) {
                all.require(at);
            }
            type(at, property.type(), part);
            nested(at, kind, property, model.nested(), part);
        }
    }

    /** Setters of a request, and the parameter objects nested in it. */
    void setters(
            String path, ClassRef request, List<Property> properties, List<ModelPlan> nested, Map<String, Part> parts) {
        for (Property property : properties) {
            Part part = parts.get(property.wire());
            String at = part == null ? Part.child(path, "param", property.wire()) : part.path();
            setter(at, "setter", request.toString(), property.member(), JavaText.given(property.type()));
            if (property.required()) {
                all.require(at);
            }
            type(at, property.type(), part);
            nested(at, "param", property, nested, part);
        }
    }

    private void nested(String at, String kind, Property property, List<ModelPlan> nested, @Nullable Part part) {
        ClassRef own = model(property.type());
        for (ModelPlan model : nested) {
            if (model.name().equals(own)) {
                all.add(at, "class", model.name().toString(), "class " + model.name());
                model(at, kind, model, part == null ? Map.of() : part.parts());
            }
        }
    }

    private void setter(String path, String key, String owner, String member, String type) {
        String name = owner + "." + member + "(" + type + ")";
        all.add(path, key, owner + "." + member, owner + " " + name);
    }

    /** Enums and opaque classes that a type names belong to the places that name them. */
    void type(String path, JavaType type, @Nullable Part part) {
        if (type instanceof JavaType.ListOf list) {
            type(path, list.element(), part);
        } else if (type instanceof JavaType.MapOf map) {
            type(path, map.value(), part);
        } else if (type instanceof JavaType.EdgeOf edge) {
            type(path, edge.element(), part);
        } else if (type instanceof JavaType.Model model && opaque.contains(model.name())) {
            String name = model.name().toString();
            all.add(path, "opaque " + name, name, "class " + name);
        } else if (type instanceof JavaType.Enumerated enumerated) {
            EnumPlan plan = enums.get(enumerated.name());
            if (plan != null) {
                constants(path, plan, part == null ? null : part.enumName());
            }
        }
    }

    private void constants(String path, EnumPlan plan, @Nullable String enumName) {
        String owner = plan.name().toString();
        all.add(path, "enum", owner, "class " + owner);
        String at = enumName == null ? path : new Segment("enum", enumName).toString();
        String key = enumName == null ? "" : owner + " ";
        plan.constants().forEach(constant -> {
            String name = owner + "." + constant.name();
            all.add(at, new Member(key + "value " + constant.wire(), name, owner + " " + name, constant.wire()));
        });
    }

    private static @Nullable ClassRef model(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return model(list.element());
        }
        if (type instanceof JavaType.MapOf map) {
            return model(map.value());
        }
        return type instanceof JavaType.Model model ? model.name() : null;
    }
}
