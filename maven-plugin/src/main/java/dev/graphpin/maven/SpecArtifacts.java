package dev.graphpin.maven;

import dev.graphpin.spec.check.Diagnostics;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the spec of an artifact. One of a module of the same build is read from where the module has it now: from its jar, from its
 * classes, or, when the build does not go so far, from its resources.
 */
final class SpecArtifacts {
    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    SpecArtifacts(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /**
     * A side of a comparison: coordinates are looked up as Maven does, wherever its repositories are; other words are left to the command.
     *
     * @param word null for none
     * @return null when there is none, or it was not found, which is reported
     */
    @Nullable
    String side(@Nullable String word, Diagnostics found) {
        if (word == null || !word.contains(":") || new File(word).exists()) {
            return word;
        }
        int hash = word.indexOf('#');
        Path place = find(hash < 0 ? word : word.substring(0, hash), found);
        return place == null ? null : place + (hash < 0 ? "" : word.substring(hash));
    }

    /**
     * Finds it.
     *
     * @return a jar or a directory; null when there is none, which is reported
     */
    @Nullable
    Path find(String coordinates, Diagnostics found) {
        Artifact wanted;
        try {
            wanted = new DefaultArtifact(coordinates);
        } catch (IllegalArgumentException e) {
            found.error(
                    "config-wrong-value",
                    null,
                    0,
                    0,
                    "specArtifact: '" + coordinates + "' is no name of an artifact",
                    "write group:artifact:version");
            return null;
        }
        for (MavenProject sibling : session.getProjects()) {
            if (sibling.getGroupId().equals(wanted.getGroupId())
                    && sibling.getArtifactId().equals(wanted.getArtifactId())
                    && sibling.getVersion().equals(wanted.getVersion())) {
                return ofSibling(sibling, found);
            }
        }
        try {
            ArtifactRequest request = new ArtifactRequest(wanted, project.getRemoteProjectRepositories(), "graphpin");
            return repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            found.error(
                    "config-wrong-value",
                    null,
                    0,
                    0,
                    "specArtifact: '" + coordinates + "' was not found: " + firstLine(e),
                    "check the coordinates and the repositories; of this build there are " + siblings());
            return null;
        }
    }

    private @Nullable Path ofSibling(MavenProject sibling, Diagnostics found) {
        List<Path> places = new ArrayList<>();
        File packaged = sibling.getArtifact().getFile();
        if (packaged != null) {
            places.add(packaged.toPath());
        }
        if (sibling.hasLifecyclePhase("process-resources")) {
            places.add(Path.of(sibling.getBuild().getOutputDirectory()));
        }
        for (Resource resource : sibling.getBuild().getResources()) {
            places.add(Path.of(resource.getDirectory()));
        }
        for (Path place : places) {
            if (Files.exists(place)) {
                return place;
            }
        }
        found.error(
                "config-wrong-value",
                null,
                0,
                0,
                "specArtifact: the module '" + sibling.getArtifactId() + "' has no spec yet: there is none of "
                        + places,
                "make it a dependency of this module, so that Maven builds it before");
        return null;
    }

    private String siblings() {
        return session.getProjects().stream()
                .map(sibling -> sibling.getGroupId() + ":" + sibling.getArtifactId() + ":" + sibling.getVersion())
                .sorted()
                .toList()
                .toString();
    }

    private static String firstLine(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
