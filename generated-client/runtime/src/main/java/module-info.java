import org.jspecify.annotations.NullMarked;

/** What generated clients call. A module with a generated client requires this one and nothing else: what its annotations need comes along. */
@NullMarked
module dev.graphpin.runtime {
    requires tools.jackson.core;
    requires transitive java.net.http;
    requires static transitive java.compiler;
    requires static transitive org.jspecify;

    exports dev.graphpin.runtime;
    exports dev.graphpin.runtime.error;
    exports dev.graphpin.runtime.http;
    exports dev.graphpin.runtime.json;
}
