package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostics;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Holds the project's spec against a baseline and ends the build when the move between them would break callers. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractCommandMojo {
    /** The spec that callers rely on: a shipped version, a directory, a jar, or {@code group:artifact:version}. */
    @Parameter(property = "graphpin.baseline", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private String baseline;

    /** The version of the shipped spec that the project uses, when it has none of its own. */
    @Parameter(property = "graphpin.graphVersion")
    private @Nullable String graphVersion;

    /** The directory of the project's spec. */
    @Parameter(property = "graphpin.specDirectory")
    private @Nullable File specDirectory;

    /** The project's spec in an artifact, as {@code group:artifact:version}; a module of the same build too. */
    @Parameter(property = "graphpin.specArtifact")
    private @Nullable String specArtifact;

    /** Nodes to look at; all when left out. */
    @Parameter(property = "graphpin.nodes")
    private @Nullable List<String> nodes;

    /** Which verdicts count: {@code wire}, {@code source} or {@code all}. */
    @Parameter(property = "graphpin.compat", defaultValue = "all")
    private @Nullable String compat;

    /** The least level that ends the build: {@code err}, {@code warn}, {@code info} or {@code never}. */
    @Parameter(property = "graphpin.failOn", defaultValue = "err")
    private @Nullable String failOn;

    /** Accepted changes, each with its reason. */
    @Parameter(property = "graphpin.ignore")
    private @Nullable File ignore;

    /** Checks nothing. */
    @Parameter(property = "graphpin.skip", defaultValue = "false")
    @SuppressWarnings("NullAway.Init") // it has a default
    private String skip;

    private final RepositorySystem repositories;

    @Inject
    CheckMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException {
        Diagnostics found = new Diagnostics();
        if (Switch.isOn("skip", skip, found)) {
            getLog().info("skipped");
            return;
        }
        SpecArtifacts artifacts = artifacts(repositories);
        String before = artifacts.side(baseline, found);
        String now = specDirectory != null ? specDirectory.getPath() : artifacts.side(specArtifact, found);
        if (now == null) {
            now = graphVersion;
        }
        if (before == null || now == null || found.hasErrors()) {
            if (!found.hasErrors()) {
                found.error(
                        "config-missing",
                        null,
                        0,
                        0,
                        "the spec to check is missing",
                        "set one of specDirectory, specArtifact and graphVersion");
            }
            throw failure(found, "nothing was checked");
        }
        run(new Arguments("diff", before, now)
                .add("--node", nodes)
                .add("--compat", compat)
                .add("--fail-on", failOn)
                .add("--ignore", ignore));
    }
}
