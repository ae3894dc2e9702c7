package dev.graphpin.client.v19_0;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class does that a native image would have to be told of, and monitors, in which a waiting virtual thread holds its carrier. Instructions
 * are looked at, not names in sources: nothing that the compiler adds escapes. Its own {@code invokedynamic} (lambdas, records, joined strings)
 * is resolved when an image is built and is no reflection.
 */
@NullUnmarked // ASM's visitors are
final class ForbiddenCalls extends ClassVisitor {
    /** What one may ask a class without looking into it. */
    private static final Set<String> HARMLESS_OF_CLASS =
            Set.of("getName", "getSimpleName", "isInstance", "cast", "equals", "hashCode", "desiredAssertionStatus");

    private static final String[] PACKAGES = {"java/lang/reflect/", "java/lang/invoke/", "sun/", "jdk/internal/"};

    private static final Set<String> CLASSES = Set.of(
            "java/lang/ClassLoader",
            "java/util/ServiceLoader",
            "java/util/ResourceBundle",
            "java/io/ObjectInputStream",
            "java/io/ObjectOutputStream",
            "java/io/Externalizable",
            "javax/script/ScriptEngineManager");

    /** A view of bytes as words: no look into any class, and nothing that a native image has to be told. */
    private static final Set<String> HARMLESS_OF_INVOKE =
            Set.of("java/lang/invoke/VarHandle", "java/lang/invoke/MethodHandles.byteArrayViewVarHandle");

    /** By which a class would take part in Java's serialization. */
    private static final Set<String> SERIALIZATION =
            Set.of("readObject", "writeObject", "readResolve", "writeReplace", "readExternal", "writeExternal");

    private final Set<String> found = new TreeSet<>();
    private String owner = "";

    private ForbiddenCalls() {
        super(Opcodes.ASM9);
    }

    /** What is forbidden in a class file, each with its class and method; empty as it should be. */
    static Set<String> in(byte[] classFile) {
        ForbiddenCalls calls = new ForbiddenCalls();
        new ClassReader(classFile).accept(calls, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return calls.found;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        owner = name;
        Stream.concat(Stream.of(parent), Arrays.stream(interfaces)).forEach(type -> check("", type));
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        check(name, Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            report(method, "synchronized");
        }
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            report(method, "native");
        }
        if (SERIALIZATION.contains(method)) {
            report(method, "serialization");
        }
        return new Instructions(method);
    }

    private void report(String method, String what) {
        found.add(owner + "." + method + ": " + what);
    }

    private void check(String method, Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            check(method, element.getInternalName());
        }
    }

    private void check(String method, String type) {
        boolean forbidden = CLASSES.contains(type) || Arrays.stream(PACKAGES).anyMatch(type::startsWith);
        if (forbidden && !HARMLESS_OF_INVOKE.contains(type)) {
            report(method, type);
        }
    }

    private final class Instructions extends MethodVisitor {
        private final String method;

        private Instructions(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.MONITORENTER) {
                report(method, "synchronized");
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
            if (!HARMLESS_OF_INVOKE.contains(type + "." + name)) {
                check(method, Type.getObjectType(type));
            }
            check(method, Type.getReturnType(descriptor));
            Arrays.stream(Type.getArgumentTypes(descriptor)).forEach(argument -> check(method, argument));
            if (type.equals("java/lang/Class") && !HARMLESS_OF_CLASS.contains(name)) {
                report(method, "Class." + name);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
            check(method, Type.getObjectType(type));
            check(method, Type.getType(descriptor));
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            check(method, Type.getObjectType(type));
        }
    }
}
