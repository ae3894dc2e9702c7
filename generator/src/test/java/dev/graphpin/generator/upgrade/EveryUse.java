package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.emit.MemoryLoader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Code of somebody who uses all of a client: each public class, constant, method with the types it has today. It is made from class files,
 * so it knows nothing of specs, plans or signatures.
 */
final class EveryUse {
    private EveryUse() {}

    /** One source file for each class of a client, by file name. */
    static Map<String, String> of(Map<String, byte[]> client, String basePackage) throws ClassNotFoundException {
        Map<String, String> files = new TreeMap<>();
        MemoryLoader loader = new MemoryLoader(client);
        int number = 0;
        for (String name : client.keySet()) {
            Class<?> type = loader.loadClass(name);
            if (isPublic(type) && !type.isAnonymousClass()) {
                String user = "Use" + number++;
                files.put("use/" + basePackage + "/" + user + ".java", uses(type, "use." + basePackage, user));
            }
        }
        return files;
    }

    private static String uses(Class<?> type, String basePackage, String user) {
        StringBuilder code = new StringBuilder("package " + basePackage + ";\n\n");
        code.append("@SuppressWarnings({\"all\", \"unchecked\"})\nclass ")
                .append(user)
                .append(" {\n");
        String owner = type.getCanonicalName();
        code.append("    void type(").append(owner).append(" it) { ").append(text(type.getGenericSuperclass()));
        code.append(" up = it; }\n");
        int number = 0;
        for (Field field : sorted(Arrays.asList(type.getDeclaredFields()))) {
            if (Modifier.isPublic(field.getModifiers())) {
                code.append("    void field").append(number++).append("() { ").append(text(field.getGenericType()));
                code.append(" value = ")
                        .append(owner)
                        .append('.')
                        .append(field.getName())
                        .append("; }\n");
            }
        }
        for (Method method : sorted(Arrays.asList(type.getDeclaredMethods()))) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !method.isBridge()) {
                code.append("    void method")
                        .append(number++)
                        .append('(')
                        .append(owner)
                        .append(" it) throws Exception { ");
                code.append(text(method.getGenericReturnType())).append(" value = ");
                code.append(Modifier.isStatic(method.getModifiers()) ? owner : "it");
                code.append('.')
                        .append(method.getName())
                        .append('(')
                        .append(arguments(method))
                        .append("); }\n");
            }
        }
        return code.append("}\n").toString();
    }

    private static String arguments(Executable method) {
        StringJoiner arguments = new StringJoiner(", ");
        for (Type type : method.getGenericParameterTypes()) {
            arguments.add(
                    "(" + text(type) + ") " + (type == boolean.class ? "false" : isPrimitive(type) ? "0" : "null"));
        }
        return arguments.toString();
    }

    private static boolean isPrimitive(Type type) {
        return type instanceof Class<?> plain && plain.isPrimitive();
    }

    private static String text(Type type) {
        return type.getTypeName().replace('$', '.');
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static <T> Collection<T> sorted(Collection<T> members) {
        return members.stream()
                .filter(member -> !(member instanceof Constructor))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
