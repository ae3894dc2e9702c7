package dev.graphpin.generator.whole;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.emit.Javac;
import dev.graphpin.generator.emit.MemoryLoader;
import dev.graphpin.generator.emit.RoundTrip;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.spec.model.Spec;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From a directory of the format to compiled classes that read and write: our small one always, all of v25.0 where it lies beside. */
final class WholeGraphTest {
    private static final String PACKAGE = "com.example.whole";

    private static RoundTrip.Count compiled(Path dir) throws Exception {
        SdkImporter.Imported imported = SdkImporter.read(dir, null);
        Spec spec = Objects.requireNonNull(imported.spec(), () -> "" + imported.diagnostics());
        Generator.Result made = Generator.generate(spec, Options.in(PACKAGE), Listener.NONE);
        assertWithMessage("" + made.diagnostics()).that(made.hasErrors()).isFalse();
        made.files().forEach(ClientSize::checkLength);
        Javac.Output compiled = Javac.compile(made.files());
        assertThat(compiled.messages()).isEmpty();
        return RoundTrip.check(
                Planner.plan(spec, PlanOptions.in(PACKAGE)).plan(), new MemoryLoader(compiled.classes()));
    }

    @Test
    void theSmallDirectoryCompilesAndReadsAndWrites() throws Exception {
        RoundTrip.Count count = compiled(SdkSpecs.harbour());
        // A node without fields has an id all the same, and an enum that two nodes use is one of each.
        assertThat(count).isEqualTo(new RoundTrip.Count(8, 34, 5, 18));
    }

    @Test
    void allOfTheGraphCompilesAndReadsAndWrites() throws Exception {
        RoundTrip.Count count = compiled(SdkSpecs.meta("v25.0"));
        assertThat(count.models()).isAtLeast(993);
        assertThat(count.properties()).isAtLeast(8_593);
        assertThat(count.enums()).isAtLeast(700);
        assertThat(count.values()).isAtLeast(12_000);
    }
}
