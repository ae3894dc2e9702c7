package dev.graphpin.generator.plan;

import dev.graphpin.spec.check.Diagnostics;
import java.util.List;

/**
 * What would compile to more than a class file can hold: a method has at most 65,535 bytes of code, a class as many constants, and file
 * systems have names of at most 255 bytes, of which a part of a large model may take some. Enums and the client are split by {@code emit};
 * of what cannot be split, this tells before the compiler does.
 */
final class SizeCheck {
    /** Each takes at most nine bytes of an initializer, a constructor or a method, and eight constants. */
    private static final int MOST = 6_000;

    /** Each is read in a place of its own in one method: a dozen bytes, and three for each list or map around it. */
    private static final int MOST_TYPES = 2_000;

    /** Each takes eleven bytes of a constructor that may have as many required members to list. */
    private static final int MOST_CODES = 1_000;

    /** Each takes three constants. */
    private static final int MOST_ERRORS = 20_000;

    private static final int LONGEST_FILE = 250;

    private final Diagnostics diagnostics;

    SizeCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Plan plan) {
        check(plan.errors().name().toString(), plan.errors().constants().size(), MOST_ERRORS, "error codes");
        plan.nodes().forEach(this::check);
    }

    private void check(NodePlan node) {
        check(node.model());
        FieldNamesPlan fields = node.fieldNames();
        if (fields != null) {
            check(fields.name(), fields.fields().size(), "members");
            int listed = fields.sets().values().stream().mapToInt(List::size).sum();
            check(fields.name(), listed, "fields in its sets of fields");
        }
        EndpointPlan endpoint = node.endpoint();
        if (endpoint != null) {
            String accessor = endpoint.accessor() + "()";
            check(accessor, endpoint.parameters().size() + endpoint.edges().size(), MOST, "members");
            check(accessor, endpoint.errors().size(), MOST_CODES, "error codes");
            endpoint.nested().forEach(this::check);
            check(endpoint.requests());
            for (EdgePlan edge : endpoint.edges()) {
                String path = accessor + "." + edge.accessor() + "()";
                check(path, edge.parameters().size(), MOST, "members");
                check(path, edge.errors().size(), MOST_CODES, "error codes");
                edge.nested().forEach(this::check);
                if (edge.summary() != null) {
                    check(edge.summary());
                }
                check(edge.requests());
            }
        }
    }

    private void check(List<RequestPlan> requests) {
        for (RequestPlan request : requests) {
            check(request.name(), request.parameters().size(), "members");
            check(request.name().toString(), request.errors().size(), MOST_CODES, "error codes");
            request.nested().forEach(this::check);
        }
    }

    private void check(ModelPlan model) {
        List<Property> read = model.read();
        check(model.name(), read.size(), "members");
        long required = read.stream().filter(Property::required).count();
        long secret = read.stream().filter(Property::secret).count();
        check(model.name(), (int) (required + secret), "required or secret members");
        long types = read.stream()
                .map(Property::type)
                .filter(SizeCheck::isOwn)
                .distinct()
                .count();
        check(model.name().toString(), (int) types, MOST_TYPES, "types of members");
        checkFile(model);
        model.nested().forEach(this::check);
    }

    /** Whether a model reads values of this type itself, since the runtime does not know it. */
    private static boolean isOwn(JavaType type) {
        if (type instanceof JavaType.ListOf list) {
            return isOwn(list.element());
        }
        return type instanceof JavaType.MapOf map ? isOwn(map.value()) : !(type instanceof JavaType.Scalar);
    }

    private void checkFile(ModelPlan model) {
        int length = model.name().longestFile().length();
        if (length > LONGEST_FILE) {
            tooLarge(model.name() + " would be compiled to a file whose name has " + length
                    + " characters, more than file systems hold");
        }
    }

    private void check(ClassRef name, int count, String what) {
        check(name.toString(), count, MOST, what);
    }

    private void check(String name, int count, int most, String what) {
        if (count > most) {
            tooLarge(name + " would have " + count + " " + what + ", more than a class file holds");
        }
    }

    private void tooLarge(String message) {
        diagnostics.error(
                "plan-too-large",
                null,
                0,
                0,
                message,
                "leave the node out with includes, or take members away with an overlay");
    }
}
