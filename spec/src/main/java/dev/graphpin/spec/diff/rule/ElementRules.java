package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.model.Flags;

/** Rules of elements that came or went. */
final class ElementRules {
    private ElementRules() {}

    static RuleId added(Change.Added change) {
        Element element = change.element();
        if (element instanceof Element.OfNode) {
            return RuleId.NODE_ADDED;
        } else if (element instanceof Element.OfField) {
            return RuleId.FIELD_ADDED;
        } else if (element instanceof Element.OfEdge) {
            return RuleId.EDGE_ADDED;
        } else if (element instanceof Element.OfParameter) {
            return element.flags().contains(Flags.REQUIRED) ? RuleId.PARAM_ADDED_REQUIRED : RuleId.PARAM_ADDED_OPTIONAL;
        } else if (element instanceof Element.OfReturnField) {
            return RuleId.RETURN_FIELD_ADDED;
        } else if (element instanceof Element.OfError) {
            return RuleId.ERROR_CODE_ADDED;
        }
        return element instanceof Element.OfEnum ? RuleId.ENUM_ADDED : RuleId.OPERATION_ADDED;
    }

    static RuleId removed(Change.Removed change) {
        Element element = change.element();
        if (element instanceof Element.OfNode) {
            return RuleId.NODE_REMOVED;
        } else if (element instanceof Element.OfField) {
            return element.isDeprecated() ? RuleId.FIELD_REMOVED_AFTER_DEPRECATION : RuleId.FIELD_REMOVED;
        } else if (element instanceof Element.OfEdge) {
            return RuleId.EDGE_REMOVED;
        } else if (element instanceof Element.OfParameter) {
            return RuleId.PARAM_REMOVED;
        } else if (element instanceof Element.OfReturnField) {
            return RuleId.RETURN_FIELD_REMOVED;
        } else if (element instanceof Element.OfError) {
            return RuleId.ERROR_CODE_REMOVED;
        } else if (element instanceof Element.OfEnum) {
            return RuleId.ENUM_REMOVED;
        }
        return element.isDeprecated() ? RuleId.OPERATION_REMOVED_AFTER_DEPRECATION : RuleId.OPERATION_REMOVED;
    }
}
