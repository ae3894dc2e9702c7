package dev.graphpin.generator.whole;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.emit.Javac;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.generator.scrape.Project;
import dev.graphpin.generator.sdkspec.SdkImporter;
import dev.graphpin.generator.sdkspec.SdkSpecs;
import dev.graphpin.generator.select.Closure;
import dev.graphpin.generator.select.Selection;
import dev.graphpin.spec.model.Spec;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** One node of all of v25.0 with what it refers to is a part that one can use, as small as the README says, and compiles. */
final class ClosureTest {
    @Test
    void userWithReferencesIsASmallPart() throws Exception {
        Spec spec = Objects.requireNonNull(
                SdkImporter.read(SdkSpecs.meta("v25.0"), null).spec());
        Options options = Options.in("p").include("User").closure(Closure.REFERENCES);
        Generator.Result made = Generator.generate(spec, options, Listener.NONE);
        assertThat(Javac.compile(made.files()).messages()).isEmpty();
        Spec part = Selection.select(spec, options.includes(), List.of(), Closure.REFERENCES)
                .spec();
        int types = Planner.plan(part, PlanOptions.in("p")).plan().nodes().size();
        assertThat(types).isLessThan(100);
        String readme =
                Files.readString(Project.root().resolve("generator/README.md")).replaceAll("\\s+", " ");
        assertWithMessage("generator/README.md")
                .that(readme)
                .contains(types + " types of v25.0, " + part.nodes().size() + " of them with their fields, in "
                        + made.files().size() + " files");
    }
}
