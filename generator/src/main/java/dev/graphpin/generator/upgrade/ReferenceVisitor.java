package dev.graphpin.generator.upgrade;

import dev.graphpin.generator.upgrade.ClassUses.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Notes which fields, methods and classes the methods of one class refer to, and in which line. */
final class ReferenceVisitor extends ClassVisitor {
    private final List<Reference> references = new ArrayList<>();
    private String name = "";
    private String source = "";

    ReferenceVisitor() {
        super(Opcodes.ASM9);
    }

    List<Reference> references() {
        return references;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String up,
            String[] interfaces) {
        this.name = name.replace('/', '.');
        this.source = this.name;
    }

    @Override
    public void visitSource(@Nullable String file, @Nullable String debug) {
        source = file == null ? source : file;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Body(method);
    }

    private final class Body extends MethodVisitor {
        private final String method;
        private int line;

        Body(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            this.line = line;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            add(owner, field);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
            add(owner, called);
            type(Type.getReturnType(descriptor));
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            type(Type.getObjectType(type));
        }

        @Override
        public void visitInvokeDynamicInsn(String called, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    add(handle.getOwner(), handle.getName()); // A method reference, like User::email.
                }
            }
        }

        private void type(Type type) {
            if (type.getSort() == Type.ARRAY) {
                type(type.getElementType());
            } else if (type.getSort() == Type.OBJECT) {
                add(type.getInternalName(), "");
            }
        }

        private void add(String owner, String member) {
            int slash = owner.lastIndexOf('/');
            references.add(new Reference(
                    slash < 0 ? "" : owner.substring(0, slash).replace('/', '.'),
                    owner.substring(slash + 1).replace('$', '.'),
                    member,
                    name,
                    method,
                    source,
                    line));
        }
    }
}
