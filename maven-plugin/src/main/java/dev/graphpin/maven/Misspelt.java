package dev.graphpin.maven;

import dev.graphpin.generator.config.Setting;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.yaml.Suggestions;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds parameters that no goal has. Maven itself says nothing of them, or not enough, and goes on with the default. */
final class Misspelt {
    private static final String PREFIX = "graphpin.";

    private Misspelt() {}

    static void report(MojoExecution execution, MavenProject project, MavenSession session, Diagnostics found) {
        Set<String> parameters = new TreeSet<>();
        Set<String> properties = new TreeSet<>();
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            for (Parameter parameter : goal.getParameters()) {
                parameters.add(parameter.getName());
                addProperty(parameter.getExpression(), properties);
            }
        }
        // Maven knows no property for a map; the goals read these themselves.
        Stream.of(Setting.values())
                .filter(setting -> setting.kind() == Setting.Kind.MAP)
                .forEach(setting -> properties.add(PREFIX + setting.key()));
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        SortedSet<String> given = new TreeSet<>();
        if (plugin != null) {
            collect(plugin.getConfiguration(), given);
            PluginExecution own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
            collect(own == null ? null : own.getConfiguration(), given);
        }
        given.removeAll(parameters);
        given.forEach(name -> error(name, "no parameter of graphpin's is called ", parameters, found));
        SortedSet<String> set = new TreeSet<>(session.getUserProperties().stringPropertyNames());
        set.addAll(project.getProperties().stringPropertyNames());
        set.removeIf(name -> !name.startsWith(PREFIX) || properties.contains(name) || !isLikeOne(name, properties));
        set.forEach(name -> error(name, "no parameter of graphpin's is set by the property ", properties, found));
    }

    /** A property that is like none of ours may be anybody's: the build's own switches begin with the same word, which says nothing. */
    private static boolean isLikeOne(String name, Set<String> properties) {
        List<String> words = properties.stream()
                .map(property -> property.substring(PREFIX.length()))
                .toList();
        return Suggestions.hint(name.substring(PREFIX.length()), words) != null;
    }

    private static void addProperty(@Nullable String expression, Set<String> properties) {
        if (expression != null && expression.startsWith("${" + PREFIX)) {
            properties.add(expression.substring(2, expression.length() - 1));
        }
    }

    private static void collect(@Nullable Object configuration, Set<String> names) {
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                names.add(child.getName());
            }
        }
    }

    private static void error(String name, String message, Set<String> known, Diagnostics found) {
        String hint = Suggestions.hint(name, known);
        found.error(
                "config-unknown",
                null,
                0,
                0,
                message + Untrusted.quote(name),
                hint != null ? hint : "graphpin:help -Ddetail tells all of them");
    }
}
