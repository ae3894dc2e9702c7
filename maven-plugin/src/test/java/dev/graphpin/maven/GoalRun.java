package dev.graphpin.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.eclipse.aether.RepositorySystem;

/** Runs a goal as Maven does, with its parameters from its own descriptor, but in this JVM and with an IDE of the test's. */
final class GoalRun {
    /** For goals that look for no artifact. */
    @SuppressWarnings("NullAway") // whoever asks it fails the test
    static final RepositorySystem NO_REPOSITORIES = null;

    private final Path folder;
    private final Map<String, String> properties = new TreeMap<>();

    private GoalRun(Path folder) {
        this.folder = folder;
    }

    /** In a project that lies there. */
    static GoalRun of(Path folder) {
        return new GoalRun(folder);
    }

    /** With a property, as {@code -D} sets it. */
    GoalRun with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    static PluginDescriptor plugin() throws IOException, PlexusConfigurationException {
        try (Reader reader = Files.newBufferedReader(Path.of("target/classes/META-INF/maven/plugin.xml"))) {
            PluginDescriptor plugin = new PluginDescriptorBuilder().build(reader);
            plugin.setPlugin(new Plugin());
            plugin.setArtifacts(List.of());
            return plugin;
        }
    }

    MavenProject run(String goal, Mojo mojo) throws Exception {
        MavenProject project = new MavenProject(new Model());
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getBuild().setDirectory(folder.resolve("target").toString());
        MojoDescriptor descriptor = plugin().getMojo(goal);
        MojoExecution execution = new MojoExecution(descriptor, "default-" + goal);
        ClassWorld world = new ClassWorld("test", getClass().getClassLoader());
        new BasicComponentConfigurator()
                .configureComponent(
                        mojo,
                        descriptor.getMojoConfiguration(),
                        new PluginParameterExpressionEvaluator(session(project), execution),
                        world.getClassRealm("test"));
        mojo.execute();
        return project;
    }

    @SuppressWarnings("deprecation") // sessions have no other constructor that needs no container
    private MavenSession session(MavenProject project) {
        Properties given = new Properties();
        given.putAll(properties);
        var request = new DefaultMavenExecutionRequest();
        request.setUserProperties(given);
        request.setSystemProperties(new Properties());
        MavenSession session = new MavenSession(
                null, (org.eclipse.aether.RepositorySystemSession) null, request, new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        return session;
    }
}
