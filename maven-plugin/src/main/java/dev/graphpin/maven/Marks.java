package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostic.Severity;
import java.io.File;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/** What an IDE shows in the files themselves. */
interface Marks {
    /** Takes the marks of earlier runs off a file. */
    void clear(File file);

    /** Marks the line of a finding. */
    void put(Diagnostic finding);

    /** Those of the IDE that runs the build; outside one, a mark would only be the same line of log a second time. */
    static Marks of(BuildContext context) {
        return context instanceof DefaultBuildContext ? new None() : new InIde(context);
    }

    /** Of a build without an IDE. */
    record None() implements Marks {
        @Override
        public void clear(File file) {
            // There are none.
        }

        @Override
        public void put(Diagnostic finding) {
            // The log tells it.
        }
    }

    /** Of an IDE that knows Maven's build context, as m2e does. */
    record InIde(BuildContext context) implements Marks {
        @Override
        public void clear(File file) {
            context.removeMessages(file);
        }

        @Override
        public void put(Diagnostic finding) {
            if (finding.file() != null && finding.severity() != Severity.INFO) {
                int severity = finding.severity() == Severity.ERROR
                        ? BuildContext.SEVERITY_ERROR
                        : BuildContext.SEVERITY_WARNING;
                String text = finding.message() + " (" + finding.id() + ")";
                context.addMessage(new File(finding.file()), finding.line(), finding.column(), text, severity, null);
            }
        }
    }
}
