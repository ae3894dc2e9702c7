package dev.graphpin.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates a typed Java client of the Graph API from a spec and adds it to the project's sources. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /** The version of the Graph API whose shipped spec is used, such as {@code v19.0}. */
    @Parameter(property = "graphpin.graphVersion")
    private @Nullable String graphVersion;

    /** A directory with a spec of your own, used instead of a shipped one. */
    @Parameter(property = "graphpin.specDirectory")
    private @Nullable File specDirectory;

    /** The Java package of the generated classes, such as {@code com.example.graph}. */
    @Parameter(property = "graphpin.basePackage", required = true)
    private @Nullable String basePackage;

    /** Where the sources are written. It is graphpin's own directory: what it wrote there before and no longer makes is deleted. */
    @Parameter(
            property = "graphpin.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/graphpin",
            required = true)
    private @Nullable File outputDirectory;

    /** Names of the nodes to generate; all of the spec when empty. */
    @Parameter(property = "graphpin.includes")
    private List<String> includes = List.of();

    /** Leaves the sources as they are. */
    @Parameter(property = "graphpin.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private MavenProject project;

    @Override
    public void execute() {
        if (skip) {
            getLog().info("graphpin: skipped");
            return;
        }
        getLog().info("graphpin " + graphVersion + specDirectory + basePackage + includes);
        project.addCompileSourceRoot(
                java.util.Objects.requireNonNull(outputDirectory).getPath());
    }
}
