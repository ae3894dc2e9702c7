package dev.graphpin.client.v19_0;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public API of compiled classes as text: one line a type or member, sorted, the same on every JDK. */
final class PublicApi {
    private PublicApi() {}

    /** Lists all public types below a directory of classes. */
    static String of(Path classes) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, PublicApi.class.getClassLoader());
            if (isVisible(type)) {
                text.append(head(type)).append('\n');
                members(type).stream()
                        .sorted()
                        .forEach(line -> text.append("    ").append(line).append('\n'));
            }
        }
        // What every line would say is left out, so that a change is seen at once.
        return text.toString()
                .replace(PublicApi.class.getPackageName() + ".", "")
                .replace("dev.graphpin.runtime.", "")
                .replace("java.lang.", "")
                .replace("java.util.", "");
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (each.isAnonymousClass() || each.isLocalClass() || !isVisible(each.getModifiers())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String head(Class<?> type) {
        StringBuilder head = new StringBuilder(deprecated(type.isAnnotationPresent(Deprecated.class)));
        head.append(Modifier.toString(type.getModifiers() & ~Modifier.INTERFACE & ~Modifier.STATIC));
        head.append(type.isInterface() ? " interface " : type.isRecord() ? " record " : " class ");
        head.append(type.getName());
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            head.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        if (type.getInterfaces().length > 0) {
            head.append(" implements ")
                    .append(Arrays.stream(type.getGenericInterfaces())
                            .map(Type::getTypeName)
                            .collect(Collectors.joining(", ")));
        }
        return head.toString();
    }

    private static List<String> members(Class<?> type) {
        List<String> lines = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(deprecated(field.isAnnotationPresent(Deprecated.class))
                        + Modifier.toString(field.getModifiers()) + " " + word(field.getAnnotatedType()) + " "
                        + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                lines.add(executable(constructor, "<init>"));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers()) && !method.isSynthetic()) {
                lines.add(executable(method, word(method.getAnnotatedReturnType()) + " " + method.getName()));
            }
        }
        return lines;
    }

    private static String executable(Executable executable, String name) {
        return deprecated(executable.isAnnotationPresent(Deprecated.class))
                + Modifier.toString(executable.getModifiers() & ~Modifier.TRANSIENT & ~Modifier.VOLATILE) + " " + name
                + Arrays.stream(executable.getAnnotatedParameterTypes())
                        .map(PublicApi::word)
                        .collect(Collectors.joining(", ", "(", ")"))
                + (executable.isVarArgs() ? " varargs" : "");
    }

    private static String word(AnnotatedType type) {
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "")
                + type.getType().getTypeName();
    }

    private static String deprecated(boolean is) {
        return is ? "@Deprecated " : "";
    }
}
