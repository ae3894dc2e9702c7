package dev.graphpin.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/** Generates a typed Java client of the Graph API from a spec and adds it to the project's sources. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractClientMojo {
    @Inject
    GenerateMojo(RepositorySystem repositories, BuildContext buildContext) {
        super(repositories, buildContext);
    }

    @Override
    String sourcesFolder() {
        return "generated-sources";
    }

    @Override
    void addSources(MavenProject to, String folder) {
        to.addCompileSourceRoot(folder);
    }
}
