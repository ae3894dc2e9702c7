package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.graphpin.generator.plan.Doc;
import dev.graphpin.generator.plan.ModelPlan;
import dev.graphpin.generator.plan.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a model of more properties than one file should hold is divided: its accessors and setters stand in classes {@code User_1} and so on, which
 * nobody else can extend; each extends the one before, and the model extends the last. A caller sees no difference: all members are those of
 * {@code User} and {@code User.Builder}, wherever they stand. (The classes are public, since members of others would get twins without type
 * arguments.) What the codec knows stays in the model.
 */
final class ModelParts {
    /** No file is to have more than 2,500 lines, and a model has more than its members. */
    private static final int MOST_LINES = 2_000;

    /** Others stand in the same file. */
    private static final int MOST_NESTED_LINES = 1_200;

    private static final int LINE = 80;

    private ModelParts() {}

    /**
     * Some of the properties of a model.
     *
     * @param from the first one's index
     * @param to behind the last one's index
     */
    record Part(ClassName name, int from, int to) {}

    /** Nothing for a model that one file holds. */
    static List<Part> of(ModelPlan plan, Types types) {
        List<Property> read = plan.read();
        int most = plan.name().isTop() ? MOST_LINES : MOST_NESTED_LINES;
        if (plan.isBare() || read.stream().mapToInt(ModelParts::lines).sum() <= most) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int lines = 0;
        for (int i = 0; i < read.size(); i++) {
            int more = lines(read.get(i));
            if (i > from && lines + more > MOST_LINES) {
                parts.add(new Part(name(plan, types, parts), from, i));
                from = i;
                lines = 0;
            }
            lines += more;
        }
        parts.add(new Part(name(plan, types, parts), from, read.size()));
        return parts;
    }

    /** A model and all that are nested in it. */
    static Stream<ModelPlan> all(ModelPlan plan) {
        return Stream.concat(Stream.of(plan), plan.nested().stream().flatMap(ModelParts::all));
    }

    private static ClassName name(ModelPlan plan, Types types, List<Part> before) {
        String whole = String.join("_", plan.name().path());
        return types.className(plan.name()).topLevelClassName().peerClass(whole + "_" + (before.size() + 1));
    }

    /** At most: of the accessor with its Javadoc, and of the setter. */
    private static int lines(Property property) {
        Doc doc = property.doc();
        String prose = doc.prose() == null ? "" : doc.prose();
        int facts = doc.wire().length()
                + (doc.type() == null ? 0 : doc.type().length())
                + String.join(", ", doc.notes()).length();
        boolean isShort = prose.isEmpty() && facts < LINE;
        long described = isShort ? 1 : 5 + prose.length() / LINE + prose.lines().count() + facts / LINE;
        return 8 + (property.deprecated() ? 2 : 0) + (int) described;
    }
}
