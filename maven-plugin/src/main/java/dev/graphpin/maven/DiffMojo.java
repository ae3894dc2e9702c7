package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostics;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Tells what changed between two specs, what breaks on the wire and in source code, and what to do. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractCommandMojo {
    /** The spec that code is written for: a shipped version, a directory, a jar, or {@code group:artifact:version}. */
    @Parameter(property = "graphpin.from", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private String from;

    /** The spec to move to. */
    @Parameter(property = "graphpin.to", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private String to;

    /** Nodes to tell of; all when left out. */
    @Parameter(property = "graphpin.nodes")
    private @Nullable List<String> nodes;

    /** Which verdicts count: {@code wire}, {@code source} or {@code all}. */
    @Parameter(property = "graphpin.compat", defaultValue = "all")
    private @Nullable String compat;

    /** The least level that fails: {@code err}, {@code warn}, {@code info} or {@code never}. */
    @Parameter(property = "graphpin.failOn", defaultValue = "never")
    private @Nullable String failOn;

    /** Accepted changes, each with its reason. */
    @Parameter(property = "graphpin.ignore")
    private @Nullable File ignore;

    /** The formats of the report; several of them go to a directory. */
    @Parameter(property = "graphpin.format")
    private @Nullable List<String> format;

    /** A file for the report, or for several formats a directory; the log when left out. */
    @Parameter(property = "graphpin.out")
    private @Nullable File out;

    /** Levels that rules are given instead of their own, as {@code rule=level}. */
    @Parameter(property = "graphpin.severity")
    private @Nullable List<String> severity;

    /** Directories or jars of compiled classes: changes that they use are marked. */
    @Parameter(property = "graphpin.classes")
    private @Nullable List<String> classes;

    private final RepositorySystem repositories;

    @Inject
    DiffMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException {
        Diagnostics found = new Diagnostics();
        SpecArtifacts artifacts = artifacts(repositories);
        String before = artifacts.side(from, found);
        String now = artifacts.side(to, found);
        if (before == null || now == null) {
            throw failure(found, "nothing was compared");
        }
        run(new Arguments("diff", before, now)
                .add("--severity", severity)
                .add("--classes", classes)
                .add("--node", nodes)
                .add("--compat", compat)
                .add("--fail-on", failOn)
                .add("--ignore", ignore)
                .add("--format", format)
                .add("--out", out));
    }
}
