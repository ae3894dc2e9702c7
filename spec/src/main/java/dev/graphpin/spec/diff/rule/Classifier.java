package dev.graphpin.spec.diff.rule;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.model.Flags;
import dev.graphpin.spec.model.Returns;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which rule a fact falls under. */
public final class Classifier {
    /** A flag that marks one value of an enum: {@code deprecated value ANYTHING}. */
    private static final String DEPRECATED_VALUE = "deprecated value ";

    private Classifier() {}

    /** The rule; null when the fact is none that anybody could be told, like a link that names another version. */
    public static @Nullable RuleId rule(Change change) {
        if (change instanceof Change.Added added) {
            return ElementRules.added(added);
        }
        if (change instanceof Change.Removed removed) {
            return ElementRules.removed(removed);
        }
        if (change instanceof Change.TypeChanged typed) {
            return TypeRules.rule(typed);
        }
        if (change instanceof Change.FlagAdded flag) {
            return flag(flag.place().kind(), flag.flag(), true);
        }
        if (change instanceof Change.FlagRemoved flag) {
            return flag(flag.place().kind(), flag.flag(), false);
        }
        if (change instanceof Change.TextChanged text) {
            return TextRules.rule(text);
        }
        RuleId ofEnum = ofEnum(change);
        return ofEnum != null ? ofEnum : other(change);
    }

    private static @Nullable RuleId ofEnum(Change change) {
        if (change instanceof Change.ValueAdded) {
            return RuleId.ENUM_VALUE_ADDED;
        }
        if (change instanceof Change.ValueRemoved) {
            return RuleId.ENUM_VALUE_REMOVED;
        }
        if (change instanceof Change.ValueRespelled) {
            return RuleId.ENUM_VALUE_CASE_CHANGED;
        }
        if (change instanceof Change.ValuesTold told) {
            return told.before() == null ? RuleId.TYPE_BECAME_ENUM : RuleId.ENUM_BECAME_STRING;
        }
        return change instanceof Change.EnumRenamed ? RuleId.JAVA_NAME_CHANGED : null;
    }

    private static @Nullable RuleId other(Change change) {
        if (change instanceof Change.NestingChanged || change instanceof Change.Moved) {
            return RuleId.PARAM_NESTING_CHANGED;
        }
        if (change instanceof Change.RangeChanged range) {
            return RangeRules.rule(range);
        }
        if (change instanceof Change.DefaultChanged it) {
            return it.before() == null
                    ? RuleId.PARAM_DEFAULT_ADDED
                    : it.now() == null ? RuleId.PARAM_DEFAULT_REMOVED : RuleId.PARAM_DEFAULT_CHANGED;
        }
        if (change instanceof Change.TargetChanged) {
            return RuleId.EDGE_TARGET_CHANGED;
        }
        if (change instanceof Change.CardinalityChanged) {
            return RuleId.EDGE_CARDINALITY_CHANGED;
        }
        if (change instanceof Change.PathChanged path) {
            return isSamePath(path) ? RuleId.DESCRIPTION_CHANGED : RuleId.OPERATION_PATH_CHANGED;
        }
        if (change instanceof Change.MethodChanged) {
            return RuleId.OPERATION_METHOD_CHANGED;
        }
        if (change instanceof Change.ActionChanged) {
            return RuleId.JAVA_NAME_CHANGED;
        }
        return ofUse(change);
    }

    private static @Nullable RuleId ofUse(Change change) {
        if (change instanceof Change.ReturnTypeChanged) {
            return RuleId.RETURN_TYPE_CHANGED;
        }
        if (change instanceof Change.ReadAfterWriteChanged it) {
            return readsAfterWrite(it.before()) == readsAfterWrite(it.now())
                            && Objects.equals(key(it.before()), key(it.now()))
                    ? null
                    : RuleId.RETURN_READ_AFTER_WRITE_CHANGED;
        }
        if (change instanceof Change.CodeAdded) {
            return RuleId.ERROR_CODE_ADDED;
        }
        if (change instanceof Change.CodeRemoved) {
            return RuleId.ERROR_CODE_REMOVED;
        }
        if (change instanceof Change.NeedAdded need) {
            return need.need() == Change.Need.ACCESS_TOKEN
                    ? RuleId.PERMISSION_ALTERNATIVES_CHANGED
                    : RuleId.PERMISSION_ADDED;
        }
        if (change instanceof Change.NeedRemoved need) {
            return need.need() == Change.Need.ACCESS_TOKEN
                    ? RuleId.PERMISSION_ALTERNATIVES_CHANGED
                    : RuleId.PERMISSION_REMOVED;
        }
        if (change instanceof Change.NewPageExperienceChanged) {
            return RuleId.PERMISSION_ALTERNATIVES_CHANGED;
        }
        if (change instanceof Change.SetJoined) {
            return RuleId.FIELD_PERMISSION_REMOVED;
        }
        return change instanceof Change.SetLeft ? RuleId.FIELD_PERMISSION_ADDED : null;
    }

    private static RuleId flag(String kind, String flag, boolean came) {
        if (flag.equals(Flags.DEPRECATED)) {
            return deprecated(kind, came);
        }
        if (flag.startsWith(DEPRECATED_VALUE)) {
            return came ? RuleId.ENUM_VALUE_DEPRECATED : RuleId.ENUM_VALUE_UNDEPRECATED;
        }
        if (kind.equals("param") && flag.equals(Flags.REQUIRED)) {
            return came ? RuleId.PARAM_BECAME_REQUIRED : RuleId.PARAM_BECAME_OPTIONAL;
        }
        if (!kind.equals("field") && !kind.equals("summary")) {
            return RuleId.BADGE_CHANGED;
        }
        return switch (flag) {
            case Flags.CORE -> came ? RuleId.FIELD_BECAME_CORE : RuleId.FIELD_LEFT_CORE;
            case Flags.DEFAULT -> came ? RuleId.FIELD_JOINED_DEFAULT_SET : RuleId.FIELD_LEFT_DEFAULT_SET;
            case Flags.NO_DATA -> came ? RuleId.FIELD_NULLABILITY_RELAXED : RuleId.FIELD_NULLABILITY_TIGHTENED;
            case Flags.REQUIRED -> came ? RuleId.FIELD_NULLABILITY_TIGHTENED : RuleId.FIELD_NULLABILITY_RELAXED;
            default -> RuleId.BADGE_CHANGED;
        };
    }

    private static RuleId deprecated(String kind, boolean came) {
        return switch (kind) {
            case "node" -> came ? RuleId.NODE_DEPRECATED : RuleId.NODE_UNDEPRECATED;
            case "edge" -> came ? RuleId.EDGE_DEPRECATED : RuleId.EDGE_UNDEPRECATED;
            case "op" -> came ? RuleId.OPERATION_DEPRECATED : RuleId.OPERATION_UNDEPRECATED;
            case "param" -> came ? RuleId.PARAM_DEPRECATED : RuleId.PARAM_UNDEPRECATED;
            default -> came ? RuleId.FIELD_DEPRECATED : RuleId.FIELD_UNDEPRECATED;
        };
    }

    /** What placeholders are called is a matter of words. */
    private static boolean isSamePath(Change.PathChanged path) {
        String before = path.before();
        String now = path.now();
        return before == null || now == null || plain(before).equals(plain(now));
    }

    private static String plain(String path) {
        String named = path.toLowerCase(Locale.ROOT).replaceAll("\\{[^/{}]*\\}", "{}");
        return named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
    }

    private static boolean readsAfterWrite(@Nullable Returns returns) {
        return returns != null && returns.readAfterWrite();
    }

    private static @Nullable String key(@Nullable Returns returns) {
        return returns == null ? null : returns.readAfterWriteKey();
    }
}
