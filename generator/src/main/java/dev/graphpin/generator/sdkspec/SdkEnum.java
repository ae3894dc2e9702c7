package dev.graphpin.generator.sdkspec;

import java.util.List;

/**
 * An enum of {@code enum_types.json}.
 *
 * @param name by which types refer to it
 * @param values each once, in the file's order
 * @param repeated how many values stood there again
 * @param line where it begins
 */
record SdkEnum(String name, List<String> values, int repeated, int line) {
    SdkEnum {
        values = List.copyOf(values);
    }
}
