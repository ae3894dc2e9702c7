package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Unclear;
import dev.graphpin.spec.diff.rule.EnumStyle;
import dev.graphpin.spec.diff.rule.Judge;
import dev.graphpin.spec.diff.rule.Level;
import dev.graphpin.spec.diff.rule.Rule;
import dev.graphpin.spec.diff.rule.RuleId;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.List;

/** Knows the Java names and types of both sides, and hence how a change looks to code that is compiled. */
public interface JavaJudge {
    /** How bad a change is for source code. */
    Level judge(Change change, Rule rule);

    /** The members that differ because of a change. */
    List<JavaChange> members(Change change);

    /** The members that differ because the two specs know different things. */
    List<JavaChange> members(Unclear unclear);

    /** Members that differ though nothing that was found is about their element. */
    List<Other> others();

    /**
     * An element that is the same on the wire and not in Java.
     *
     * @param rule {@code java-name-changed} or {@code java-type-changed}
     * @param members that differ; at least one
     * @param places of the spec where they do
     */
    record Other(SpecPath path, RuleId rule, Level level, List<JavaChange> members, int places) {}

    /** Knows no names: the catalogue's verdicts hold. */
    static JavaJudge byCatalogue(EnumStyle style) {
        Judge judge = Judge.source(style);
        return new JavaJudge() {
            @Override
            public Level judge(Change change, Rule rule) {
                return judge.judge(change, rule);
            }

            @Override
            public List<JavaChange> members(Change change) {
                return List.of();
            }

            @Override
            public List<JavaChange> members(Unclear unclear) {
                return List.of();
            }

            @Override
            public List<Other> others() {
                return List.of();
            }
        };
    }
}
