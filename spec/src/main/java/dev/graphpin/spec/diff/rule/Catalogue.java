package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.yaml.SpecFile;
import dev.graphpin.spec.yaml.Yaml;
import dev.graphpin.spec.yaml.Yaml.Mapping;
import dev.graphpin.spec.yaml.Yaml.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All rules, as the table in {@code dev/graphpin/rules/*.yaml} has them: the one place that says what a rule means, for reports, for
 * {@code graphpin explain} and for the documentation. Immutable.
 */
public final class Catalogue {
    /** The files of the table, in the order in which they are told. */
    private static final List<String> GROUPS = List.of(
            "node", "field", "enum", "edge", "operation", "parameter", "requirement", "text", "java", "capture");

    private final Map<RuleId, Rule> rules;

    private Catalogue(Map<RuleId, Rule> rules) {
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** Reads the table. */
    public static Catalogue load() {
        Map<RuleId, Rule> rules = new EnumMap<>(RuleId.class);
        for (String group : GROUPS) {
            table(group).entries().forEach((id, entry) -> {
                RuleId rule = RuleId.find(id);
                if (rule == null || !(entry.value() instanceof Mapping row)) {
                    throw new IllegalStateException("the table of rules has no row for " + id);
                }
                rules.put(rule, rule(rule, group, row));
            });
        }
        return new Catalogue(rules);
    }

    /** The rule of a name. */
    public Rule get(RuleId id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException("the table of rules lacks " + id.id());
        }
        return rule;
    }

    /** All rules, in the table's order. */
    public Collection<Rule> all() {
        return rules.values();
    }

    private static Rule rule(RuleId id, String group, Mapping row) {
        Map<Position, Verdict> verdicts = new EnumMap<>(Position.class);
        Map<Position, Verdict> closed = new EnumMap<>(Position.class);
        String every = text(row, "verdict");
        if (every != null) {
            Arrays.stream(Position.values()).forEach(position -> verdicts.put(position, verdict(every)));
        }
        put(verdicts, Position.RESPONSE, text(row, "response"));
        put(verdicts, Position.REQUEST, text(row, "request"));
        put(closed, Position.RESPONSE, text(row, "responseClosed"));
        String level = text(row, "level");
        String mirror = text(row, "mirror");
        return new Rule(
                id,
                group,
                verdicts,
                closed,
                level == null ? Level.NONE : Level.valueOf(level),
                mirror == null ? null : RuleId.find(mirror),
                text(row, "noMirror"),
                required(row, "title"),
                required(row, "what"),
                required(row, "why"),
                required(row, "do"));
    }

    private static void put(Map<Position, Verdict> verdicts, Position position, @Nullable String words) {
        if (words != null) {
            verdicts.put(position, verdict(words));
        }
    }

    /** {@code ERR WARN MAJOR}: wire, source, version number. */
    private static Verdict verdict(String words) {
        String[] parts = words.split(" ", -1);
        return new Verdict(Level.valueOf(parts[0]), Level.valueOf(parts[1]), Semver.valueOf(parts[2]));
    }

    private static String required(Mapping row, String key) {
        String text = text(row, key);
        if (text == null) {
            throw new IllegalStateException("the table of rules lacks '" + key + "' at line "
                    + row.mark().line());
        }
        return text;
    }

    private static @Nullable String text(Mapping row, String key) {
        return row.get(key) instanceof Scalar scalar ? scalar.text().strip() : null;
    }

    private static Mapping table(String group) {
        String name = "/dev/graphpin/rules/" + group + ".yaml";
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its rules " + name);
            }
            Diagnostics problems = new Diagnostics();
            Yaml tree = SpecFile.parse(name, in.readAllBytes(), problems);
            if (tree instanceof Mapping table && !problems.hasErrors()) {
                return table;
            }
            throw new IllegalStateException("the table of rules is broken: " + problems.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
