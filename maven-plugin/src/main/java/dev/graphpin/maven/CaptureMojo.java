package dev.graphpin.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fetches pages of the reference and keeps their bytes. It is the one goal that opens a socket. */
@Mojo(name = "capture", requiresProject = false, requiresOnline = true, threadSafe = true)
public final class CaptureMojo extends AbstractCommandMojo {
    /** The version of the Graph API, such as {@code v19.0}. */
    @Parameter(property = "graphpin.graphVersion", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private String graphVersion;

    /** Pages by their path in the reference or by their node's name. */
    @Parameter(property = "graphpin.nodes")
    private @Nullable List<String> nodes;

    /** Fetches the whole reference instead of single pages. */
    @Parameter(property = "graphpin.all", defaultValue = "false")
    private boolean all;

    /** Where the pages go. */
    @Parameter(property = "graphpin.out", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File out;

    /** The host, or the folder on it that holds the reference; the reference's own when left out. */
    @Parameter(property = "graphpin.baseUrl")
    private @Nullable String baseUrl;

    @Override
    public void execute() throws MojoFailureException {
        run(new Arguments("capture")
                .add("--graph-version", graphVersion)
                .add("--node", nodes)
                .flag("--all", all)
                .add("--base-url", baseUrl)
                .add("--out", out));
    }
}
