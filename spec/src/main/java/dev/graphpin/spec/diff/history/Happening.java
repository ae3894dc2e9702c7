package dev.graphpin.spec.diff.history;

import dev.graphpin.spec.diff.report.Entry;
import dev.graphpin.spec.diff.rule.RuleId;
import org.jspecify.annotations.Nullable;

/** What can happen to an element as a whole. */
public enum Happening {
    CAME,
    WENT,
    DEPRECATED;

    /** What a change does to its element as a whole; null when it stays and is only different. */
    static @Nullable Happening of(RuleId rule) {
        return switch (rule) {
            case NODE_ADDED,
                    FIELD_ADDED,
                    EDGE_ADDED,
                    OPERATION_ADDED,
                    PARAM_ADDED_OPTIONAL,
                    PARAM_ADDED_REQUIRED,
                    RETURN_FIELD_ADDED,
                    ENUM_ADDED,
                    ENUM_VALUE_ADDED,
                    ERROR_CODE_ADDED -> CAME;
            case NODE_REMOVED,
                    FIELD_REMOVED,
                    FIELD_REMOVED_AFTER_DEPRECATION,
                    EDGE_REMOVED,
                    OPERATION_REMOVED,
                    OPERATION_REMOVED_AFTER_DEPRECATION,
                    PARAM_REMOVED,
                    RETURN_FIELD_REMOVED,
                    ENUM_REMOVED,
                    ENUM_VALUE_REMOVED,
                    ERROR_CODE_REMOVED -> WENT;
            case NODE_DEPRECATED,
                    FIELD_DEPRECATED,
                    EDGE_DEPRECATED,
                    OPERATION_DEPRECATED,
                    PARAM_DEPRECATED,
                    ENUM_VALUE_DEPRECATED -> DEPRECATED;
            default -> null;
        };
    }

    /** Values of enums and codes are elements, too, but have no address of their own; null for all others. */
    static @Nullable String value(Entry entry) {
        return switch (entry.rule().id()) {
            case ENUM_VALUE_ADDED, ENUM_VALUE_REMOVED, ENUM_VALUE_DEPRECATED, ERROR_CODE_ADDED, ERROR_CODE_REMOVED ->
                entry.now() == null ? entry.before() : entry.now();
            default -> null;
        };
    }
}
