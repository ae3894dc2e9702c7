import org.jspecify.annotations.NullMarked;

/** Models of generated clients in applications of Jackson databind 3. */
@NullMarked
module dev.graphpin.databind {
    requires transitive dev.graphpin.runtime;
    requires transitive tools.jackson.databind;

    exports dev.graphpin.databind;

    provides tools.jackson.databind.JacksonModule with
            dev.graphpin.databind.GraphModule;
}
