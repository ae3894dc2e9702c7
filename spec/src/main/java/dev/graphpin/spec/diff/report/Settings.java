package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.ignore.IgnoreFile;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How two specs are compared, and what of it is told.
 *
 * @param compat which verdicts count
 * @param enums how the consumer treats enums
 * @param docs whether changes of words are told, too
 * @param nodes names of the nodes to tell of; empty for all
 * @param severity levels that somebody gave to rules, instead of the catalogue's
 * @param today the day on which end dates are looked at
 * @param ignore what is accepted; null for nothing
 * @param gate the least level that is not let through; null when everything is
 */
public record Settings(
        Compat compat,
        EnumStyle enums,
        boolean docs,
        List<String> nodes,
        Map<RuleId, Level> severity,
        LocalDate today,
        @Nullable IgnoreFile ignore,
        @Nullable Level gate) {
    public Settings {
        nodes = List.copyOf(nodes);
        severity = Map.copyOf(severity);
    }

    /** All verdicts, open enums, no words, all nodes, and a gate for what breaks. */
    public static Settings on(LocalDate today) {
        return new Settings(Compat.ALL, EnumStyle.OPEN, false, List.of(), Map.of(), today, null, Level.ERR);
    }

    public Settings withDocs(boolean wanted) {
        return new Settings(compat, enums, wanted, nodes, severity, today, ignore, gate);
    }

    public Settings withNodes(List<String> names) {
        return new Settings(compat, enums, docs, names, severity, today, ignore, gate);
    }

    public Settings withIgnore(@Nullable IgnoreFile file) {
        return new Settings(compat, enums, docs, nodes, severity, today, file, gate);
    }

    public Settings withCompat(Compat wanted) {
        return new Settings(wanted, enums, docs, nodes, severity, today, ignore, gate);
    }

    public Settings withEnums(EnumStyle style) {
        return new Settings(compat, style, docs, nodes, severity, today, ignore, gate);
    }

    public Settings withSeverity(Map<RuleId, Level> levels) {
        return new Settings(compat, enums, docs, nodes, levels, today, ignore, gate);
    }

    public Settings withGate(@Nullable Level least) {
        return new Settings(compat, enums, docs, nodes, severity, today, ignore, least);
    }
}
