package dev.graphpin.generator.emit;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static dev.graphpin.generator.emit.Specs.field;
import static dev.graphpin.generator.emit.Specs.node;
import static dev.graphpin.generator.emit.Specs.spec;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.spec.model.Field;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node of many fields is more than one file, and one class to those who use it. */
final class LargeModelTest {
    /** Of another package, as all users are; it uses the first and the last field, and the builder across all parts. */
    private static final String USE = """
            package use;

            class Use {
                String use(p.Large large) {
                    p.Large.Builder builder = p.Large.builder().field0("a").field%1$d("b").field0("c");
                    p.Large built = builder.field1("d").build().toBuilder().build();
                    dev.graphpin.runtime.json.GraphObject model = built;
                    dev.graphpin.runtime.GraphField<p.Large> last = p.LargeField.FIELD_%1$d;
                    return built.field0() + built.field%1$d() + large.field1() + p.LargeField.FIELD_0 + last;
                }
            }
            """;

    private static Spec large(int fields, String description) {
        return spec(node(
                "Large",
                IntStream.range(0, fields).mapToObj(i -> text(i, description)).toList(),
                List.of()));
    }

    private static Field text(int number, String description) {
        return field("field_" + number, "string", description, List.of(), List.of());
    }

    private static Map<String, String> generate(Spec spec) throws IOException {
        return new TreeMap<>(
                Generator.generate(spec, Options.in("p"), Listener.NONE).files());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 600, 2_500})
    void noFileIsTooLongAndNoUserSeesHowManyThereAre(int fields) throws Exception {
        Spec spec = large(fields, "What it holds, in a few words that do not fit.\nAnd more.");
        Map<String, String> files = generate(spec);
        files.forEach((name, text) ->
                assertWithMessage(name).that(text.lines().count()).isAtMost(2_500));
        assertThat(files.containsKey("p/Large_1.java")).isEqualTo(fields > 100);

        files.put("use/Use.java", USE.formatted(fields - 1));
        Javac.Output compiled = Javac.compile(files);
        assertThat(compiled.messages()).isEmpty();
        assertThat(RoundTrip.check(Planner.plan(spec, PlanOptions.in("p")).plan(), new MemoryLoader(compiled.classes()))
                        .properties())
                .isEqualTo(fields);
    }

    @Test
    void whatIsNestedIsDividedToo() throws Exception {
        String members =
                IntStream.range(0, 400).mapToObj(i -> "f" + i + ": int32").collect(Collectors.joining(", "));
        Spec spec = spec(node("Outer", List.of(field("inner", "Struct {" + members + "}")), List.of()));
        Map<String, String> files = generate(spec);
        assertThat(files.keySet()).containsAtLeast("p/Outer_Inner_1.java", "p/Outer_Inner_2.java");
        files.forEach((name, text) ->
                assertWithMessage(name).that(text.lines().count()).isAtMost(2_500));
        assertThat(Javac.compile(files).messages()).isEmpty();
    }
}
