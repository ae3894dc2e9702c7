package dev.graphpin.maven;

import dev.graphpin.generator.config.ClientConfig.Located;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.SpecValidator;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sonatype.plexus.build.incremental.BuildContext;

/** Checks a spec against its schema and every rule. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends AbstractGraphpinMojo {
    /** The directory of the spec: the one that holds {@code nodes/}. */
    @Parameter(property = "graphpin.specDirectory", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File specDirectory;

    /** Whether a warning ends the build. */
    @Parameter(property = "graphpin.failOnWarnings", defaultValue = "false")
    @SuppressWarnings("NullAway.Init") // it has a default
    private String failOnWarnings;

    /** Checks nothing. */
    @Parameter(property = "graphpin.skip", defaultValue = "false")
    @SuppressWarnings("NullAway.Init") // it has a default
    private String skip;

    private final BuildContext buildContext;

    @Inject
    ValidateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoFailureException {
        Diagnostics configuration = new Diagnostics();
        if (Switch.isOn("skip", skip, configuration)) {
            getLog().info("skipped");
            return;
        }
        MavenFindings findings = new MavenFindings(getLog(), Marks.of(buildContext));
        boolean countsWarnings = Switch.isOn("failOnWarnings", failOnWarnings, configuration);
        reportMisspelt(configuration);
        if (findings.report(configuration.sorted())) {
            throw new MojoFailureException("graphpin: wrong configuration; all that is wrong is told above");
        }
        List<Diagnostic> found = SpecValidator.validate(specDirectory.toPath());
        findings.clear(List.of(), new Located(specDirectory.toPath()));
        boolean isWrong = findings.report(found);
        boolean warns = found.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        if (isWrong || (countsWarnings && warns)) {
            throw new MojoFailureException("the spec has errors, or warnings that count as such; they are above");
        }
    }
}
