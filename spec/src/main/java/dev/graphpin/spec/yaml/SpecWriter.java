package dev.graphpin.spec.yaml;

import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a spec as canonical YAML: the same spec always gives the same bytes. */
public final class SpecWriter {
    private SpecWriter() {}

    /**
     * The files of a spec: {@code nodes/User.yaml}, {@code errors.yaml}, {@code lock.yaml} and the {@code schema/*.json} that their
     * modelines name.
     *
     * @return text by relative path, with {@code /} between the parts
     */
    public static SortedMap<String, String> render(Spec spec, @Nullable Lock lock) {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }
}
