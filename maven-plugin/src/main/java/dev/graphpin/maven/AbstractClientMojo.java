package dev.graphpin.maven;

import dev.graphpin.generator.ClientRun;
import dev.graphpin.generator.Listener;
import dev.graphpin.generator.config.ClientConfig;
import dev.graphpin.generator.config.ClientConfig.InArtifact;
import dev.graphpin.generator.config.ConfigCheck;
import dev.graphpin.generator.config.ConfigMemory;
import dev.graphpin.generator.config.Setting;
import dev.graphpin.generator.config.Settings;
import dev.graphpin.spec.check.Diagnostics;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * What the goals have in common that make a client. Values are taken as text and checked by graphpin, all of them together, so
 * that the first wrong one does not hide the others.
 */
abstract class AbstractClientMojo extends AbstractGraphpinMojo {
    /** Key of the folders that executions of this build have written to, by folder. */
    private static final String OUTPUTS = "graphpin.outputs";

    /** The version of the Graph API, such as {@code v19.0}: which shipped spec to use, or what your own has to be of. */
    @Parameter(property = "graphpin.graphVersion")
    private @Nullable String graphVersion;

    /** A spec of your own: the directory that holds {@code nodes/}, or a jar with one in it. */
    @Parameter(property = "graphpin.specDirectory")
    private @Nullable File specDirectory;

    /**
     * A spec in an artifact, as {@code group:artifact[:type[:classifier]]:version}. It may be a module of the same build that is
     * not packaged yet.
     */
    @Parameter(property = "graphpin.specArtifact")
    private @Nullable String specArtifact;

    /** Saved pages of the reference, files or directories, to read the spec from. */
    @Parameter(property = "graphpin.captures")
    private @Nullable List<File> captures;

    /** Corrections of the spec, applied in this order. */
    @Parameter(property = "graphpin.overlays")
    private @Nullable List<File> overlays;

    /**
     * Patterns of what to generate: {@code NODE}, {@code NODE/EDGE}, {@code NODE#OPERATION} or {@code NODE/EDGE#OPERATION}, with
     * {@code *} and {@code ?}; all of the spec when left out. One that matches nothing is an error.
     */
    @Parameter(property = "graphpin.includes")
    private @Nullable List<String> includes;

    /** Patterns of what to leave out, in the same words. One that matches nothing is an error. */
    @Parameter(property = "graphpin.excludes")
    private @Nullable List<String> excludes;

    /**
     * What becomes of nodes that are named but not included: {@code stub} (their id is typed), {@code references} (generated with
     * their fields) or {@code none} (read as JSON). Default: {@code stub}.
     */
    @Parameter(property = "graphpin.closure")
    private @Nullable String closure;

    /** The Java package of the generated classes, such as {@code com.example.graph}. There is no default. */
    @Parameter(property = "graphpin.basePackage")
    private @Nullable String basePackage;

    /**
     * Where the sources are written. It is graphpin's own directory. Default: {@code graphpin} in the directory of generated sources,
     * for an execution with an id {@code graphpin-ID}.
     */
    @Parameter(property = "graphpin.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * Other types than the documentation's, by type word or {@code NODE.FIELD}. A type is a word of the documentation or one of
     * the Java types of generated code. Outside the POM: {@code -Dgraphpin.typeMappings=TYPE=TYPE,NODE.FIELD=TYPE}.
     */
    @Parameter
    private @Nullable Map<String, String> typeMappings;

    /**
     * Java names of your own, by {@code NODE} or {@code NODE.FIELD}. Outside the POM:
     * {@code -Dgraphpin.nameOverrides=NODE=NAME,NODE.FIELD=NAME}.
     */
    @Parameter
    private @Nullable Map<String, String> nameOverrides;

    /** Whether the spec's prose becomes Javadoc: {@code keep} or {@code drop}. Default: {@code keep}. */
    @Parameter(property = "graphpin.descriptions")
    private @Nullable String descriptions;

    /** What becomes of files that are no longer made: {@code delete}, {@code keep} or {@code fail}. Default: {@code delete}. */
    @Parameter(property = "graphpin.staleFiles")
    private @Nullable String staleFiles;

    /** What becomes of generated files that were edited: {@code fail}, {@code keep} or {@code overwrite}. Default: {@code fail}. */
    @Parameter(property = "graphpin.onEditedOutput")
    private @Nullable String onEditedOutput;

    /** Whether a warning ends the build. Default: {@code false}. */
    @Parameter(property = "graphpin.failOnWarnings")
    private @Nullable String failOnWarnings;

    /**
     * These settings in a YAML file, the same for the command line; relative paths in it start at the file. What the POM sets
     * counts more.
     */
    @Parameter(property = "graphpin.configFile")
    private @Nullable File configFile;

    /** Leaves the sources as they are; what was generated before is still compiled. */
    @Parameter(property = "graphpin.skip", defaultValue = "false")
    @SuppressWarnings("NullAway.Init") // it has a default
    private String skip;

    /** Generates even when nothing changed. */
    @Parameter(property = "graphpin.force", defaultValue = "false")
    @SuppressWarnings("NullAway.Init") // it has a default
    private String force;

    /** Tells why the client was generated again, or that nothing changed. */
    @Parameter(property = "graphpin.explain", defaultValue = "false")
    @SuppressWarnings("NullAway.Init") // it has a default
    private String explain;

    private final RepositorySystem repositories;
    private final BuildContext buildContext;

    AbstractClientMojo(RepositorySystem repositories, BuildContext buildContext) {
        this.repositories = repositories;
        this.buildContext = buildContext;
    }

    /** The folder in the build directory that generated sources of this kind are in. */
    abstract String sourcesFolder();

    /** Makes the sources part of the project's. */
    abstract void addSources(MavenProject to, String folder);

    @Override
    public void execute() throws MojoFailureException {
        long start = System.nanoTime();
        Diagnostics found = new Diagnostics();
        if (Switch.isOn("skip", skip, found)) {
            getLog().info("skipped");
            if (settings(new Diagnostics()).get(Setting.OUTPUT_DIRECTORY) instanceof Settings.Text folder) {
                addSources(project, folder.text());
            }
            return;
        }
        MavenFindings findings = new MavenFindings(getLog(), Marks.of(buildContext));
        if (configFile != null) {
            findings.clear(configFile.toPath());
        }
        Settings settings = settings(found);
        reportMisspelt(found);
        boolean isForced = Switch.isOn("force", force, found);
        boolean isExplained = Switch.isOn("explain", explain, found);
        ClientConfig config = ConfigCheck.check(settings, found);
        ClientConfig located = config == null ? null : located(config, found);
        findings.report(found.sorted());
        if (located == null || located.options().output() == null || found.hasErrors()) {
            throw new MojoFailureException("graphpin: wrong configuration; all that is wrong is told above");
        }
        Path output = located.options().output();
        ClientRun.Memory memory = new ClientRun.Memory(memory(".state"), tool(), isForced);
        ClientRun.Outcome outcome = ClientRun.run(located, memory, Listener.NONE);
        if (isExplained) {
            outcome.reasons().forEach(reason -> getLog().info("generating, because " + reason));
        }
        if (outcome.isUpToDate()) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            getLog().info("nothing changed since the last run (" + millis + " ms)");
        } else {
            tell(located, outcome, output, findings);
        }
        addSources(project, output.toString());
    }

    private void tell(ClientConfig config, ClientRun.Outcome outcome, Path output, MavenFindings findings)
            throws MojoFailureException {
        findings.clear(config.overlays(), config.spec());
        findings.report(outcome.diagnostics());
        if (outcome.hasErrors()) {
            throw new MojoFailureException("no client was generated; the errors are above");
        }
        var made = outcome.made();
        getLog().info("Graph API "
                + (outcome.spec() == null ? "" : outcome.spec().graphVersion()) + ": "
                + made.written().size() + " files written, "
                + made.unchanged().size() + " unchanged, "
                + made.deleted().size() + " deleted");
        buildContext.refresh(output.toFile());
    }

    /** A file in which this execution keeps what the next build would else find out again. */
    private Path memory(String ending) {
        return Path.of(
                project.getBuild().getDirectory(),
                "graphpin",
                execution.getGoal() + "-" + execution.getExecutionId() + ending);
    }

    private List<Path> tool() {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        List<Path> files = new ArrayList<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            if (artifact.getFile() != null) {
                files.add(artifact.getFile().toPath());
            }
        }
        return files;
    }

    private Settings settings(Diagnostics found) {
        Settings given = Settings.builder()
                .put(Setting.GRAPH_VERSION, graphVersion)
                .put(Setting.SPEC_DIRECTORY, path(specDirectory))
                .put(Setting.SPEC_ARTIFACT, specArtifact)
                .put(Setting.CAPTURES, paths(captures))
                .put(Setting.OVERLAYS, paths(overlays))
                .put(Setting.INCLUDES, includes)
                .put(Setting.EXCLUDES, excludes)
                .put(Setting.CLOSURE, closure)
                .put(Setting.BASE_PACKAGE, basePackage)
                .put(Setting.OUTPUT_DIRECTORY, path(outputDirectory))
                .put(Setting.TYPE_MAPPINGS, map(Setting.TYPE_MAPPINGS, typeMappings, found))
                .put(Setting.NAME_OVERRIDES, map(Setting.NAME_OVERRIDES, nameOverrides, found))
                .put(Setting.DESCRIPTIONS, descriptions)
                .put(Setting.STALE_FILES, staleFiles)
                .put(Setting.ON_EDITED_OUTPUT, onEditedOutput)
                .put(Setting.FAIL_ON_WARNINGS, failOnWarnings)
                .build();
        Settings withFile =
                configFile == null ? given : given.or(ConfigMemory.read(configFile.toPath(), memory(".config"), found));
        return withFile.or(Settings.builder()
                .put(Setting.OUTPUT_DIRECTORY, defaultOutput().toString())
                .build());
    }

    /** What the POM says; when it says nothing, what a property does. */
    private Map<String, String> map(Setting setting, @Nullable Map<String, String> ofPom, Diagnostics found) {
        if (ofPom != null && !ofPom.isEmpty()) {
            return ofPom;
        }
        String property = "graphpin." + setting.key();
        String ofProject = project.getProperties().getProperty(property);
        return Pairs.read(setting.key(), session.getUserProperties().getProperty(property, ofProject), found);
    }

    private Path defaultOutput() {
        String id = execution.getExecutionId();
        String name = id.startsWith("default") ? "graphpin" : "graphpin-" + id;
        return Path.of(project.getBuild().getDirectory(), sourcesFolder(), name);
    }

    private @Nullable ClientConfig located(ClientConfig config, Diagnostics found) {
        Path output = config.options().output();
        String other = output == null ? null : SharedOutputs.claim(project, OUTPUTS, output, execution);
        if (other != null) {
            found.error(
                    "config-shared-output",
                    String.valueOf(output),
                    0,
                    0,
                    "outputDirectory: execution '" + other + "' writes there, too",
                    "give each execution a directory of its own");
        }
        if (config.spec() instanceof InArtifact artifact) {
            Path place = artifacts(repositories).find(artifact.coordinates(), found);
            return place == null ? null : config.at(place);
        }
        return config;
    }

    private static @Nullable String path(@Nullable File file) {
        return file == null ? null : file.getPath();
    }

    /** An item without text is no file; what is wrong with that is told with all else. */
    private static @Nullable List<@Nullable String> paths(@Nullable List<? extends @Nullable File> files) {
        if (files == null) {
            return null;
        }
        List<@Nullable String> paths = new ArrayList<>();
        files.forEach(file -> paths.add(path(file)));
        return paths;
    }
}
