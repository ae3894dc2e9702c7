package dev.graphpin.generator.plan;

import java.util.Set;

/**
 * Identifiers that a wire name may not have. The lists stand here, rather than being asked of the running JDK, so that the
 * output is the same on every one.
 */
final class Reserved {
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "yield");

    /** The types of java.lang up to JDK 25. A class of one of these names would hide it from its neighbours. */
    private static final Set<String> JAVA_LANG = Set.of(
            ("AbstractMethodError Appendable ApplicationShutdownHooks ArithmeticException ArrayIndexOutOfBoundsException"
                            + " ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence"
                            + " Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader"
                            + " ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler"
                            + " Deprecated Double Enum EnumConstantNotPresentException Error Exception"
                            + " ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError"
                            + " IllegalAccessException IllegalArgumentException IllegalCallerException"
                            + " IllegalMonitorStateException IllegalStateException IllegalThreadStateException"
                            + " IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal"
                            + " InstantiationError InstantiationException Integer InternalError InterruptedException Iterable"
                            + " LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer"
                            + " NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException"
                            + " NoSuchMethodError NoSuchMethodException NullPointerException Number NumberFormatException"
                            + " Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record"
                            + " ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs"
                            + " ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError"
                            + " StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder"
                            + " StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath"
                            + " ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError"
                            + " UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError"
                            + " Void WrongThreadException")
                    .split(" "));

    private Reserved() {}

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    static boolean isJavaLang(String name) {
        return JAVA_LANG.contains(name);
    }
}
