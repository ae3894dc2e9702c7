package dev.graphpin.generator.emit;

import com.palantir.javapoet.ClassName;

/** The names of the runtime's classes. They are text here: the generator does not depend on the runtime. */
final class RuntimeTypes {
    private static final String PACKAGE = "dev.graphpin.runtime";
    private static final String JSON = PACKAGE + ".json";

    static final ClassName CALL = ClassName.get(PACKAGE, "Call");
    static final ClassName EDGE = ClassName.get(PACKAGE, "Edge");
    static final ClassName EDGE_REQUEST = ClassName.get(PACKAGE, "EdgeRequest");
    static final ClassName FILE_PART = ClassName.get(PACKAGE, "FilePart");
    static final ClassName GRAPH_CLIENT = ClassName.get(PACKAGE, "GraphClient");
    static final ClassName GRAPH_CONFIG = ClassName.get(PACKAGE, "GraphConfig");
    static final ClassName GRAPH_FIELD = ClassName.get(PACKAGE, "GraphField");
    static final ClassName NESTED_FIELD = ClassName.get(PACKAGE, "NestedField");
    static final ClassName NODE = ClassName.get(PACKAGE, "Node");
    static final ClassName NODE_REQUEST = ClassName.get(PACKAGE, "NodeRequest");
    static final ClassName NODES_REQUEST = ClassName.get(PACKAGE, "NodesRequest");
    static final ClassName OPERATION = ClassName.get(PACKAGE, "Operation");
    static final ClassName SINGLE_EDGE = ClassName.get(PACKAGE, "SingleEdge");
    static final ClassName SINGLE_EDGE_REQUEST = ClassName.get(PACKAGE, "SingleEdgeRequest");
    static final ClassName WRITE = ClassName.get(PACKAGE, "Write");
    static final ClassName WRITE_REQUEST = ClassName.get(PACKAGE, "WriteRequest");
    static final ClassName WRITE_READ_REQUEST = ClassName.get(PACKAGE, "WriteReadRequest");
    static final ClassName CODEC = ClassName.get(JSON, "Codec");
    static final ClassName CONNECTION = ClassName.get(JSON, "Connection");
    static final ClassName GRAPH_OBJECT = ClassName.get(JSON, "GraphObject");
    static final ClassName JSON_IN = ClassName.get(JSON, "JsonIn");
    static final ClassName JSON_VALUE = ClassName.get(JSON, "JsonValue");
    static final ClassName ENUM_VALUES = ClassName.get(JSON, "EnumValues");
    static final ClassName MODEL_BUILDER = ClassName.get(JSON, "ModelBuilder");
    static final ClassName OPAQUE_OBJECT = ClassName.get(JSON, "OpaqueObject");
    static final ClassName OPEN_ENUM = ClassName.get(JSON, "OpenEnum");
    static final ClassName SHAPES = ClassName.get(JSON, "Shapes");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}
}
