package dev.graphpin.generator.sdkspec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node as its file tells it, before any of it is understood.
 *
 * @param name the file's name without {@code .json}: types refer to the node by it
 * @param file the file as the user named it
 * @param apis in the file's order
 * @param fields in the file's order
 */
record SdkNode(String name, String file, List<Api> apis, List<Member> fields) {
    SdkNode {
        apis = List.copyOf(apis);
        fields = List.copyOf(fields);
    }

    /**
     * A request.
     *
     * @param name {@code #get}, {@code #update} or {@code #delete} for the node itself; null for most edges
     * @param endpoint the edge's name; null or empty for the node itself
     * @param basePath what stands before the endpoint instead of the node's id; nearly always null
     * @param returns the type of what is answered
     */
    record Api(
            String method,
            @Nullable String name,
            @Nullable String endpoint,
            @Nullable String basePath,
            String returns,
            List<Member> parameters,
            int line) {
        Api {
            parameters = List.copyOf(parameters);
        }

        boolean isOfEdge() {
            return endpoint != null && !endpoint.isEmpty();
        }

        /** {@code GET accounts}, {@code POST #update}: what a person finds it by in the file. */
        String words() {
            return method + " " + (isOfEdge() ? endpoint : name == null ? "\"\"" : name);
        }
    }

    /** A field, or a parameter of a request; a field is never required. */
    record Member(String name, String type, boolean required, int line) {}
}
