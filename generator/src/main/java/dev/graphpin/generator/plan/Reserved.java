package dev.graphpin.generator.plan;

import java.util.Set;
import java.util.regex.Pattern;

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

    /** Methods of every object. */
    private static final Set<String> OBJECT =
            Set.of("getClass", "hashCode", "equals", "toString", "clone", "finalize", "notify", "notifyAll", "wait");

    /** Methods of every model and builder that one named after a property would override or hide. */
    private static final Set<String> MODEL =
            Set.of("extra", "toJson", "fromJson", "builder", "toBuilder", "build", "copyOf");

    /** Methods of every request that a setter would be mistaken for. */
    private static final Set<String> REQUEST = Set.of("with", "set", "raw", "fields", "call", "execute");

    /**
     * Methods without parameters of every endpoint; the actions, and those of one kind by number, are among them whether or not a node has
     * them.
     */
    private static final Pattern ENDPOINT =
            Pattern.compile("get|getAsync|request|operation|call|with|(create|update|delete|dissociate)[0-9]*");

    /** What every edge can be asked for; a documented parameter of one of these names is that one. */
    private static final Set<String> PAGING =
            Set.of("limit", "after", "before", "since", "until", "offset", "fields", "summary");

    /** Classes nested in generated ones. */
    private static final Pattern NESTED =
            Pattern.compile("Builder|Result|Summary|Values|(Create|Update|Delete|Dissociate)[0-9]*");

    /**
     * Names of a node's classes ({@code AnyNode} would be that of {@code Any}), of the client's, and of devices: Windows opens no file of
     * such a name.
     */
    private static final Pattern NODE =
            Pattern.compile("(?i).*(field|node)|.*(edge|enum).*|graph|errorcodes|any|aux|con|nul|prn|(com|lpt)[0-9]");

    private Reserved() {}

    /** Whether a node may not be called so: it could be a class of another node, one nested in those, or one of java.lang's. */
    static boolean isNode(String name) {
        return NODE.matcher(name).matches() || isNestedType(name);
    }

    static boolean isNestedType(String name) {
        return NESTED.matcher(name).matches() || isJavaLang(name);
    }

    static boolean isModelMember(String name) {
        return OBJECT.contains(name) || MODEL.contains(name);
    }

    static boolean isRequestMember(String name) {
        return OBJECT.contains(name) || REQUEST.contains(name);
    }

    static boolean isEdgeRequestMember(String name) {
        return isRequestMember(name) || PAGING.contains(name);
    }

    static boolean isEndpointMember(String name) {
        return OBJECT.contains(name) || ENDPOINT.matcher(name).matches();
    }

    static boolean isClientMember(String name) {
        return OBJECT.contains(name) || name.equals("client") || name.equals("connect") || name.equals("of");
    }

    static boolean isPaging(String wire) {
        return PAGING.contains(wire);
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    static boolean isJavaLang(String name) {
        return JAVA_LANG.contains(name);
    }
}
