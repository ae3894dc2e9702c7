import org.jspecify.annotations.NullMarked;

/** Models of generated clients in applications of Jackson databind 2. */
@NullMarked
@SuppressWarnings("module") // the digit is part of what Jackson 2 is called
module dev.graphpin.databind.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive dev.graphpin.runtime;

    exports dev.graphpin.databind.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            dev.graphpin.databind.jackson2.GraphModule;
}
