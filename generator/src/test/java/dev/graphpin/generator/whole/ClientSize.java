package dev.graphpin.generator.whole;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.emit.Javac;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.spec.model.Spec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How large a generated client is, compiled as its consumers do.
 *
 * @param values by name, in the order in which they are shown
 */
record ClientSize(Map<String, Long> values) {
    private static final String PACKAGE = "com.example.graph";

    /** No file is longer, but for those that hold enums: those are as long as the documentation's lists. */
    private static final long MOST_LINES = 2_500;

    static ClientSize of(Spec spec) throws IOException {
        Generator.Result made =
                Generator.generate(spec, Options.in(PACKAGE).descriptions(Options.Descriptions.DROP), Listener.NONE);
        assertWithMessage("" + made.diagnostics()).that(made.hasErrors()).isFalse();
        Javac.Output output = Javac.compile(made.files());
        assertThat(output.messages()).isEmpty();
        made.files().forEach(ClientSize::checkLength);
        Members members = Members.of(Planner.plan(spec, PlanOptions.in(PACKAGE)).plan());
        Map<String, Long> values = new LinkedHashMap<>();
        values.put("files", (long) made.files().size());
        values.put(
                "lines",
                made.files().values().stream().mapToLong(ClientSize::lines).sum());
        values.put("fields", members.fields());
        values.put("enum values", members.enumValues());
        values.put(
                "class bytes",
                output.classes().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum());
        values.put("jar bytes", jar(output.classes()));
        return new ClientSize(values);
    }

    long get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** All lines of all files for each field. */
    double linesPerField() {
        return (double) get("lines") / get("fields");
    }

    static void checkLength(String name, String text) {
        if (!name.contains("Enum")) {
            assertWithMessage("lines of %s", name).that(lines(text)).isAtMost(MOST_LINES);
        }
    }

    private static long lines(String text) {
        return text.lines().count();
    }

    /** Classes alone: no manifest, no sources, the same time for all. */
    private static long jar(Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : new TreeMap<>(classes).entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey().replace('.', '/') + ".class");
                entry.setTime(0);
                jar.putNextEntry(entry);
                jar.write(one.getValue());
            }
        }
        return bytes.size();
    }
}
