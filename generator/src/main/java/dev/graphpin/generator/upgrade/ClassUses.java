package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.report.Use;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places in compiled classes that name members of a generated client, by the member's name without package and types:
 * {@code User.email}, {@code UserField.EMAIL}, {@code UserNode.Update}.
 */
final class ClassUses {
    private final Map<String, Set<Use>> byName = new HashMap<>();

    private ClassUses() {}

    /**
     * Picks the uses of a client out of all that classes refer to.
     *
     * @param client names of the client's own top-level classes
     */
    static ClassUses of(List<Reference> references, Set<String> client) {
        String basePackage = basePackage(references, client);
        ClassUses uses = new ClassUses();
        for (Reference reference : references) {
            // The client itself may lie among the classes; what it says to itself is nobody's use of it.
            if (reference.basePackage().equals(basePackage) && !reference.isFrom(basePackage, client)) {
                uses.add(reference);
            }
        }
        return uses;
    }

    /** Places that name any of these members or classes. */
    List<Use> of(Collection<String> names) {
        Set<Use> found = new TreeSet<>();
        names.forEach(name -> found.addAll(byName.getOrDefault(name, Set.of())));
        return List.copyOf(found);
    }

    private void add(Reference reference) {
        String used = reference.owner() + (reference.member().isEmpty() ? "" : "." + reference.member());
        String className = reference.user();
        Use use = new Use(className, reference.method(), reference.source(), reference.line(), used);
        byName.computeIfAbsent(used, key -> new HashSet<>()).add(use);
    }

    /** The package that most references to classes of such names lead to: nobody has to tell it. */
    private static String basePackage(List<Reference> references, Set<String> client) {
        Map<String, Integer> counts = new HashMap<>();
        for (Reference reference : references) {
            String owner = reference.owner();
            int dot = owner.indexOf('.');
            if (client.contains(dot < 0 ? owner : owner.substring(0, dot))) {
                counts.merge(reference.basePackage(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /**
     * Something that a method refers to.
     *
     * @param basePackage the package of what is referred to
     * @param owner its class without the package, nested ones behind dots
     * @param member its name; empty for the class itself
     * @param user the class that refers to it, with its package
     * @param method where it does
     * @param source the file of that class
     * @param line one-based; 0 when unknown
     */
    record Reference(
            String basePackage, String owner, String member, String user, String method, String source, int line) {
        private boolean isFrom(String client, Set<String> classes) {
            int dot = user.lastIndexOf('.');
            String outer = user.substring(dot + 1);
            int nested = outer.indexOf('$');
            return user.substring(0, Math.max(dot, 0)).equals(client)
                    && classes.contains(nested < 0 ? outer : outer.substring(0, nested));
        }
    }
}
