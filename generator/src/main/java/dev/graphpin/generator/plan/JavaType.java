package dev.graphpin.generator.plan;

/** What a value is in Java, and thereby how it is read and written. */
public sealed interface JavaType {
    /** A value without parts. */
    enum Scalar implements JavaType {
        /** {@code String} */
        TEXT,
        /** {@code Integer} */
        INT32,
        /** {@code Long} */
        INT64,
        /** {@code Double} */
        NUMBER,
        /** {@code Boolean} */
        BOOL,
        /** {@code OffsetDateTime} */
        TIME,
        /** {@code LocalDate} */
        DATE,
        /** Any JSON as it came. */
        ANY,
        /** {@code FilePart}: a parameter, or one of a list of them, that is sent as multipart; never read. */
        FILE
    }

    /** A class of properties that is emitted, too: a node, an opaque node, a struct, a parameter object. */
    record Model(ClassRef name) implements JavaType {}

    /** An open enum. */
    record Enumerated(ClassRef name) implements JavaType {}

    /** {@code List}, never null. */
    record ListOf(JavaType element) implements JavaType {}

    /**
     * An edge, as it stands in the node that it was asked for with: the nodes of its first page, never null, or its only node.
     *
     * @param element one node
     */
    record EdgeOf(JavaType element, boolean isList) implements JavaType {}

    /** {@code Map} from strings, never null. */
    record MapOf(JavaType value) implements JavaType {}
}
