package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Position;
import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.TypeNotation;
import org.jspecify.annotations.Nullable;

/** Weighs a fact under its rule. There is one for each verdict; a judge must not have any state that changes. */
@FunctionalInterface
public interface Judge {
    Level judge(Change change, Rule rule);

    /** What the catalogue says of the wire; that an answer is told of for the first time changes nothing about it. */
    static Judge wire(EnumStyle style) {
        return (change, rule) -> isFirstTold(change)
                ? Level.INFO
                : rule.verdict(change.place().position(), style).wire();
    }

    private static boolean isFirstTold(Change change) {
        if (change instanceof Change.TargetChanged it) {
            return isUnknown(it.before());
        } else if (change instanceof Change.CardinalityChanged it) {
            return it.before() == Cardinality.UNKNOWN;
        } else if (change instanceof Change.ReturnTypeChanged it) {
            return isUnknown(it.before());
        }
        return change instanceof Change.TypeChanged it
                && it.place().position() == Position.RESPONSE
                && isUnknown(it.before())
                && !isUnknown(it.now());
    }

    private static boolean isUnknown(@Nullable TypeNotation type) {
        return type == null || TypeRelation.isUnknown(type.type());
    }

    /** What the catalogue says of source code, when no plan of the Java names is at hand. */
    static Judge source(EnumStyle style) {
        return (change, rule) -> rule.verdict(change.place().position(), style).source();
    }
}
