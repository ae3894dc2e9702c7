package dev.graphpin.generator.upgrade;

import java.nio.file.Path;

/** Where Maven keeps what it downloaded or installed. */
final class LocalRepository {
    private LocalRepository() {}

    /** The jar of an artifact, whether or not it is there. */
    static Path jar(String group, String artifact, String version) {
        return root().resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".jar");
    }

    /** As Maven itself is told: {@code -Dmaven.repo.local}, else the usual place in the home directory. */
    private static Path root() {
        String told = System.getProperty("maven.repo.local");
        return told == null ? Path.of(System.getProperty("user.home", ""), ".m2", "repository") : Path.of(told);
    }
}
