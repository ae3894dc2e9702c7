package dev.graphpin.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Keeps two executions of one module from writing into one folder, where each would delete what the other wrote. */
final class SharedOutputs {
    private SharedOutputs() {}

    /**
     * Claims a folder for an execution, for as long as the build runs.
     *
     * @return the execution that has it already; null when the folder is free
     */
    static @Nullable String claim(MavenProject project, String key, Path folder, MojoExecution execution) {
        Map<Object, Object> claims = new ConcurrentHashMap<>();
        if (project.getContextValue(key) instanceof Map<?, ?> earlier) {
            claims.putAll(earlier);
        }
        String mine = execution.getGoal() + "/" + execution.getExecutionId();
        String place = folder.toAbsolutePath().normalize().toString();
        Object owner = claims.putIfAbsent(place, mine);
        project.setContextValue(key, claims);
        return owner == null || owner.equals(mine) ? null : owner.toString();
    }
}
