package dev.graphpin.runtime;

import java.util.List;
import java.util.Map;

/**
 * The {@code batch} parameter.
 *
 * @param written what goes over the wire, as JSON
 * @param requests what it was written from
 */
record BatchBody(List<Map<String, Object>> written, List<GraphRequest<?>> requests) {
    BatchBody {
        written = List.copyOf(written);
        requests = List.copyOf(requests);
    }
}
