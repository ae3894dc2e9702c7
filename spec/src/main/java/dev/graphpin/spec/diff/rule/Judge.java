package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Change;

/** Weighs a fact under its rule. There is one for each verdict; a judge must not have any state that changes. */
@FunctionalInterface
public interface Judge {
    Level judge(Change change, Rule rule);

    /** What the catalogue says of the wire. */
    static Judge wire(EnumStyle style) {
        return (change, rule) -> rule.verdict(change.place().position(), style).wire();
    }

    /** What the catalogue says of source code, when no plan of the Java names is at hand. */
    static Judge source(EnumStyle style) {
        return (change, rule) -> rule.verdict(change.place().position(), style).source();
    }
}
