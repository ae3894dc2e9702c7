package dev.graphpin.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Assembles saved pages of the reference into a spec. */
@Mojo(name = "scrape", requiresProject = false, threadSafe = true)
public final class ScrapeMojo extends AbstractCommandMojo {
    /** Saved pages, files or directories. */
    @Parameter(property = "graphpin.captures", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private List<File> captures;

    /** Where the spec goes. */
    @Parameter(property = "graphpin.specDirectory", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File specDirectory;

    /** The version to assemble; needed when the pages tell none, or several. */
    @Parameter(property = "graphpin.graphVersion")
    private @Nullable String graphVersion;

    /** Corrections, applied in this order. */
    @Parameter(property = "graphpin.overlays")
    private @Nullable List<File> overlays;

    /** Whether the site's prose becomes part of the spec: {@code keep} or {@code drop}. */
    @Parameter(property = "graphpin.descriptions", defaultValue = "keep")
    private @Nullable String descriptions;

    /** The spec of an earlier scrape: what changed since is told, what was lost is kept. */
    @Parameter(property = "graphpin.previous")
    private @Nullable File previous;

    @Override
    public void execute() throws MojoFailureException {
        Arguments arguments = new Arguments("scrape");
        captures.forEach(capture -> arguments.add(capture.getPath()));
        arguments
                .add("--out", specDirectory)
                .add("--graph-version", graphVersion)
                .add("--descriptions", descriptions)
                .add("--previous", previous);
        if (overlays != null) {
            overlays.forEach(overlay -> arguments.add("--overlay", overlay));
        }
        run(arguments);
    }
}
