package dev.graphpin.maven;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Lists the shipped versions, the nodes of a spec, or the rules of the diff. */
@Mojo(name = "describe", requiresProject = false, threadSafe = true)
public final class DescribeMojo extends AbstractCommandMojo {
    /** What to list: {@code versions}, {@code nodes} or {@code rules}. */
    @Parameter(property = "graphpin.what", defaultValue = "versions")
    private @Nullable String what;

    /** The version of the spec; the newest that is shipped when left out. */
    @Parameter(property = "graphpin.graphVersion")
    private @Nullable String graphVersion;

    /** The directory of the spec; a shipped one when left out. */
    @Parameter(property = "graphpin.specDirectory")
    private @Nullable File specDirectory;

    @Override
    public void execute() throws MojoFailureException {
        run(new Arguments("describe")
                .add(what)
                .add("--graph-version", graphVersion)
                .add("--spec", specDirectory));
    }
}
