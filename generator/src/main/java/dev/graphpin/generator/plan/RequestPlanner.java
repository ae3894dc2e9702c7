package dev.graphpin.generator.plan;

import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Operation;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.Type;
import dev.graphpin.spec.model.TypeNotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans the writing operations of one path. */
final class RequestPlanner {
    private static final String RESULT = "Result";

    private final ModelPlanner parameters;
    private final ModelPlanner results;
    private final JavaTypes resultTypes;
    private final Function<String, @Nullable ClassRef> nodes;
    private final DocDetail docs;

    /**
     * @param parameterTypes types of what is sent, see {@link SentTypes}
     * @param resultTypes types of answers, which may be any nodes
     * @param nodes the class of a node, null for one that has none here
     */
    RequestPlanner(
            JavaTypes parameterTypes,
            JavaTypes resultTypes,
            Function<String, @Nullable ClassRef> nodes,
            DocDetail docs) {
        this.parameters = new ModelPlanner(parameterTypes, docs, ModelPlan.Kind.PARAMETER);
        this.results = new ModelPlanner(resultTypes, docs, ModelPlan.Kind.RESULT);
        this.resultTypes = resultTypes;
        this.nodes = nodes;
        this.docs = docs;
    }

    /** The key of an operation among those of its path: its action, and a number for another one of that action. */
    static Map<String, Operation> keyed(List<Operation> operations) {
        List<Operation> sorted = new ArrayList<>(operations);
        sorted.sort(Comparator.comparing(Operation::action)
                .thenComparing(Operation::method)
                .thenComparing(Operation::path));
        Map<String, Operation> keyed = new TreeMap<>();
        for (Operation operation : sorted) {
            String action = operation.action().name().toLowerCase(Locale.ROOT);
            String key = action;
            for (int number = 2; keyed.containsKey(key); number++) {
                key = action + number;
            }
            keyed.put(key, operation);
        }
        return keyed;
    }

    /**
     * Plans one operation.
     *
     * @param parent the class of the path, in which the request's class is nested
     * @param slots the operation's parameters with their enums named
     * @param target the path's node
     * @param created what the path's edge leads to
     */
    RequestPlan plan(
            ClassRef parent, String key, Operation operation, List<Slot> slots, ClassRef target, ClassRef created) {
        ClassRef name = parent.nested(Naming.type(key));
        ModelPlanner.Members members = parameters.parameters(name, slots, RESULT::equals);
        List<ModelPlan> nested = new ArrayList<>(members.nested());
        JavaType answer = answer(name, operation.returns(), nested);
        List<String> notes = new ArrayList<>(operation.flags());
        if (operation.returns() != null && operation.returns().readAfterWrite()) {
            notes.add("read after write");
        }
        Doc doc = docs.of(operation.description(), operation.method() + " " + operation.path(), null, notes, null);
        return new RequestPlan(
                name,
                Naming.member(key),
                operation.method(),
                operation.path(),
                operation.method().equals("POST") ? withFiles(members.properties(), slots) : members.properties(),
                nested,
                answer,
                written(operation, target, created),
                operation.errors(),
                operation.has(Flags.DEPRECATED),
                doc);
    }

    /** Only a body of its own can carry files, and only parameters themselves can be files, not what is nested in them. */
    private static List<Property> withFiles(List<Property> properties, List<Slot> slots) {
        Map<String, JavaType> files = new HashMap<>();
        slots.forEach(slot -> {
            JavaType file = file(slot.type().type());
            if (file != null) {
                files.put(slot.wire(), file);
            }
        });
        return files.isEmpty()
                ? properties
                : properties.stream()
                        .map(property -> property.as(files.getOrDefault(property.wire(), property.type())))
                        .toList();
    }

    /** A file, or a list of files; null for others. */
    private static @Nullable JavaType file(Type type) {
        if (type instanceof Type.ListOf list) {
            return file(list.element()) == JavaType.Scalar.FILE ? new JavaType.ListOf(JavaType.Scalar.FILE) : null;
        }
        return type instanceof Type.Scalar scalar && scalar.kind() == Type.Kind.FILE ? JavaType.Scalar.FILE : null;
    }

    /** Without a key it is the node that was posted to, else the one that was made: the sentence names it, or the edge leads to it. */
    private @Nullable ClassRef written(Operation operation, ClassRef target, ClassRef created) {
        Returns returns = operation.returns();
        if (returns == null || !returns.readAfterWrite()) {
            return null;
        }
        if (returns.readAfterWriteKey() == null) {
            return target;
        }
        ClassRef subject = operation.subject() == null ? null : nodes.apply(operation.subject());
        return subject == null ? created : subject;
    }

    private JavaType answer(ClassRef request, @Nullable Returns returns, List<ModelPlan> nested) {
        TypeNotation type = returns == null ? null : returns.type();
        if (type == null) {
            return JavaType.Scalar.ANY;
        }
        List<Slot> members = Slot.members(type);
        if (members.isEmpty()) {
            return resultTypes.of(type.type(), null, null);
        }
        ClassRef result = request.nested(RESULT);
        nested.add(results.model(result, Doc.of(null, type.words()), members));
        return resultTypes.of(type.type(), null, result);
    }
}
