package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Position;

/** Rules of changed types. */
final class TypeRules {
    private TypeRules() {}

    static RuleId rule(Change.TypeChanged change) {
        TypeRelation relation =
                TypeRelation.of(change.before().type(), change.now().type());
        if (relation == TypeRelation.SAME) {
            return RuleId.DESCRIPTION_CHANGED;
        }
        if (change.place().path().segments().stream()
                .anyMatch(step -> step.kind().equals("returns"))) {
            return RuleId.RETURN_FIELD_TYPE_CHANGED;
        }
        return change.place().position() == Position.REQUEST ? parameter(relation) : field(relation);
    }

    private static RuleId field(TypeRelation relation) {
        return switch (relation) {
            case SAME -> RuleId.DESCRIPTION_CHANGED;
            case WIDENED -> RuleId.FIELD_TYPE_WIDENED;
            case NARROWED -> RuleId.FIELD_TYPE_NARROWED;
            case RESOLVED -> RuleId.FIELD_TYPE_RESOLVED;
            case MULTIPLICITY -> RuleId.FIELD_LIST_CHANGED;
            case CHANGED -> RuleId.FIELD_TYPE_CHANGED;
        };
    }

    private static RuleId parameter(TypeRelation relation) {
        return switch (relation) {
            case SAME -> RuleId.DESCRIPTION_CHANGED;
            case WIDENED -> RuleId.PARAM_TYPE_WIDENED;
            // What could be anything has to be of a type now.
            case NARROWED, RESOLVED -> RuleId.PARAM_TYPE_NARROWED;
            case MULTIPLICITY -> RuleId.PARAM_MULTIPLICITY_CHANGED;
            case CHANGED -> RuleId.PARAM_TYPE_CHANGED;
        };
    }
}
