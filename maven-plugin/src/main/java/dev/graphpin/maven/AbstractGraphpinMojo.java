package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostics;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What every goal knows: where it runs, and which parameters it was given that no goal has. */
abstract class AbstractGraphpinMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    MojoExecution execution;

    /** Where artifacts are looked up as Maven does. */
    final SpecArtifacts artifacts(RepositorySystem repositories) {
        return new SpecArtifacts(repositories, session, project);
    }

    /** Tells of parameters and properties that no goal has. */
    final void reportMisspelt(Diagnostics found) {
        Misspelt.report(execution, project, session, found);
    }
}
