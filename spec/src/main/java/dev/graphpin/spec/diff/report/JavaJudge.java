package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Judge;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.List;
import java.util.Set;

/** Knows the Java names and types of both sides, and hence how a change looks to code that is compiled. */
public interface JavaJudge {
    /** How bad a change is for source code. */
    Level judge(Change change, Rule rule);

    /** The members that differ because of a change. */
    List<JavaChange> members(SpecPath path);

    /**
     * Members that differ though no change is about their element.
     *
     * @param told the addresses of all that is told already
     */
    List<Other> others(Set<SpecPath> told);

    /**
     * An element that is the same on the wire and not in Java.
     *
     * @param rule {@code java-name-changed} or {@code java-type-changed}
     */
    record Other(SpecPath path, RuleId rule, Level level, List<JavaChange> members) {}

    /** Knows no names: the catalogue's verdicts hold. */
    static JavaJudge byCatalogue(EnumStyle style) {
        Judge judge = Judge.source(style);
        return new JavaJudge() {
            @Override
            public Level judge(Change change, Rule rule) {
                return judge.judge(change, rule);
            }

            @Override
            public List<JavaChange> members(SpecPath path) {
                return List.of();
            }

            @Override
            public List<Other> others(Set<SpecPath> told) {
                return List.of();
            }
        };
    }
}
