package dev.graphpin.generator.plan;

import java.util.List;

/**
 * The name of an emitted class, relative to the base package.
 *
 * @param path simple names from the outermost class in: {@code [CustomAudienceEdgeUsers, Update, Payload]}
 */
public record ClassRef(List<String> path) {
    public ClassRef {
        path = List.copyOf(path);
    }

    static ClassRef top(String name) {
        return new ClassRef(List.of(name));
    }

    ClassRef nested(String name) {
        List<String> longer = new java.util.ArrayList<>(path);
        longer.add(name);
        return new ClassRef(longer);
    }

    /** The longest name of a file that is made of it, which is that of its builder where it has one. */
    String longestFile() {
        return String.join("$", path) + "$Builder.class";
    }

    public String simpleName() {
        return path.get(path.size() - 1);
    }

    public boolean isTop() {
        return path.size() == 1;
    }

    /** As in source: {@code UserNode.Update}. */
    @Override
    public String toString() {
        return String.join(".", path);
    }
}
