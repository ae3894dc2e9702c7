package dev.graphpin.maven;

import dev.graphpin.generator.Generator;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.Options;
import dev.graphpin.generator.SpecChoice;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Spec;
import dev.graphpin.spec.yaml.SpecReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates a typed Java client of the Graph API from a spec and adds it to the project's sources. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /** The version of the Graph API, such as {@code v19.0}: which shipped spec to use, or what your own has to be of. */
    @Parameter(property = "graphpin.graphVersion")
    private @Nullable String graphVersion;

    /** A directory with a spec of your own. Left out, the shipped spec of the version is used. */
    @Parameter(property = "graphpin.specDirectory")
    private @Nullable File specDirectory;

    /** The Java package of the generated classes, such as {@code com.example.graph}. */
    @Parameter(property = "graphpin.basePackage", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private String basePackage;

    /**
     * Where the sources are written. It is graphpin's own directory: what it wrote there before and no longer makes is
     * deleted. A file there that somebody edited stops the build.
     */
    @Parameter(
            property = "graphpin.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/graphpin",
            required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File outputDirectory;

    /** Names of the nodes to generate; all of the spec when left out. What they only refer to becomes opaque. */
    @Parameter(property = "graphpin.includes")
    private List<String> includes = List.of();

    /** Whether the spec's prose becomes Javadoc: {@code KEEP} or {@code DROP}. */
    @Parameter(property = "graphpin.descriptions", defaultValue = "KEEP")
    private Options.Descriptions descriptions = Options.Descriptions.KEEP;

    /** Leaves the sources as they are; what was generated before is still compiled. */
    @Parameter(property = "graphpin.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
        } else {
            generate();
        }
        project.addCompileSourceRoot(outputDirectory.getPath());
    }

    private void generate() throws MojoExecutionException, MojoFailureException {
        SpecReader.Result read = SpecChoice.read(specDirectory == null ? null : specDirectory.toPath(), graphVersion);
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        Spec spec = read.spec();
        if (spec != null) {
            diagnostics.addAll(generate(spec).diagnostics());
        }
        if (new MavenFindings(getLog()).report(diagnostics)) {
            throw new MojoFailureException("no client was generated; the errors are above");
        }
    }

    private Generator.Result generate(Spec spec) throws MojoExecutionException {
        Options options = Options.in(basePackage)
                .include(includes.toArray(String[]::new))
                .descriptions(descriptions)
                .to(outputDirectory.toPath());
        try {
            Generator.Result made = Generator.generate(spec, options, Listener.NONE);
            if (!made.hasErrors()) {
                getLog().info("Graph API " + spec.graphVersion() + ": "
                        + made.written().size() + " files written, "
                        + made.unchanged().size() + " unchanged, "
                        + made.deleted().size() + " deleted");
            }
            return made;
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write to " + outputDirectory + ": " + e.getMessage(), e);
        }
    }
}
