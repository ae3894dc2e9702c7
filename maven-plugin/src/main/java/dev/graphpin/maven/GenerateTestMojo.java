package dev.graphpin.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/** Generates a typed Java client of the Graph API from a spec and adds it to the sources of the project's tests. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractClientMojo {
    @Inject
    GenerateTestMojo(RepositorySystem repositories, BuildContext buildContext) {
        super(repositories, buildContext);
    }

    @Override
    String sourcesFolder() {
        return "generated-test-sources";
    }

    @Override
    void addSources(MavenProject to, String folder) {
        to.addTestCompileSourceRoot(folder);
    }
}
