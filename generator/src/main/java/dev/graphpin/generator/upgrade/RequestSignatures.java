package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.RequestPlan;
import dev.graphpin.spec.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Members of the requests of writing operations. */
final class RequestSignatures {
    private final Signatures all;
    private final PropertySignatures properties;

    RequestSignatures(Signatures all, PropertySignatures properties) {
        this.all = all;
        this.properties = properties;
    }

    /**
     * Members of all requests of one path.
     *
     * @param owner the address of the node or edge
     * @param parent the class that leads to them
     */
    void all(
            List<RequestPlan> requests, List<Operation> operations, OperationPaths paths, String owner, String parent) {
        List<Operation> left = new ArrayList<>(operations);
        for (RequestPlan request : requests) {
            left.stream()
                    .filter(operation -> isOf(request, operation))
                    .findFirst()
                    .ifPresent(operation -> {
                        left.remove(operation);
                        add(request, operation, paths.of(owner, operation), parent);
                    });
        }
    }

    private static boolean isOf(RequestPlan request, Operation operation) {
        return operation.method().equals(request.method())
                && operation.path().equals(request.path())
                && request.accessor().startsWith(operation.action().name().toLowerCase(Locale.ROOT));
    }

    private void add(RequestPlan request, Operation operation, String path, String parent) {
        String name = request.name().toString();
        String answer = JavaText.of(request.answer());
        String accessor = parent + "." + request.accessor() + "()";
        // What has no class of its own is no more than this, and what has one is this, too.
        String any = "WriteRequest<?, ?> " + accessor;
        if (request.isPlain()) {
            all.add(path, "shared accessor", accessor, any);
        } else {
            all.exists(any);
            all.add(path, "class", name, "class " + name);
            all.add(path, "accessor", accessor, name + " " + accessor);
        }
        all.add(path + "/returns", "answer", name + ".execute()", answer + " " + name + ".execute()");
        if (request.written() != null) {
            String fields = name + ".fields(GraphField<" + request.written() + ">)";
            all.add(path + "/returns", "fields", fields, name + " " + fields);
        }
        properties.setters(
                path,
                request.name(),
                request.parameters(),
                request.nested(),
                Part.parameters(path, operation.parameters()));
        properties.type(path + "/returns", request.answer(), null);
        for (ModelPlan nested : request.nested()) {
            if (isAnswer(nested, request.answer())) {
                properties.model(path + "/returns", "field", nested, Map.of());
            }
        }
    }

    private static boolean isAnswer(ModelPlan model, JavaType answer) {
        if (answer instanceof JavaType.ListOf list) {
            return isAnswer(model, list.element());
        }
        if (answer instanceof JavaType.MapOf map) {
            return isAnswer(model, map.value());
        }
        return answer instanceof JavaType.Model of && of.name().equals(model.name());
    }
}
