package dev.graphpin.generator.cli;

import dev.graphpin.generator.Version;
import picocli.CommandLine.IVersionProvider;

/** Tells graphpin's own version and the Java it runs on, which is what a bug report needs. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"graphpin " + Version.current() + " (Java " + Runtime.version() + ")"};
    }
}
