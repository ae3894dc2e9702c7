package dev.graphpin.maven;

import dev.graphpin.generator.config.ClientConfig.Located;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import dev.graphpin.spec.check.SpecValidator;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sonatype.plexus.build.incremental.BuildContext;

/** Checks a spec against its schema and every rule. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ValidateMojo extends AbstractMojo {
    /** The directory of the spec: the one that holds {@code nodes/}. */
    @Parameter(property = "graphpin.specDirectory", required = true)
    @SuppressWarnings("NullAway.Init") // set by Maven
    private File specDirectory;

    /** Whether a warning ends the build. */
    @Parameter(property = "graphpin.failOnWarnings", defaultValue = "false")
    private boolean failOnWarnings;

    /** Checks nothing. */
    @Parameter(property = "graphpin.skip", defaultValue = "false")
    private boolean skip;

    private final BuildContext buildContext;

    @Inject
    ValidateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        List<Diagnostic> found = SpecValidator.validate(specDirectory.toPath());
        MavenFindings findings = new MavenFindings(getLog(), Marks.of(buildContext));
        findings.clear(List.of(), new Located(specDirectory.toPath()));
        boolean isWrong = findings.report(found);
        boolean warns = found.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        if (isWrong || (failOnWarnings && warns)) {
            throw new MojoFailureException("the spec has errors, or warnings that count as such; they are above");
        }
    }
}
