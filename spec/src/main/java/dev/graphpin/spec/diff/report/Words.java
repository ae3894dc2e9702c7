package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.change.Change;
import dev.graphpin.spec.diff.change.Element;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.TypeNotation;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The old and the new value of a fact, as a report shows them.
 *
 * @param before null when there is none
 * @param now null when there is none
 */
record Words(@Nullable String before, @Nullable String now) {
    static Words of(Change change) {
        if (change instanceof Change.Added it) {
            return new Words(null, element(it.element()));
        } else if (change instanceof Change.Removed it) {
            return new Words(element(it.element()), null);
        } else if (change instanceof Change.TypeChanged it) {
            return new Words(words(it.before()), words(it.now()));
        } else if (change instanceof Change.NestingChanged it) {
            return new Words(names(it.before()), names(it.now()));
        } else if (change instanceof Change.Moved it) {
            return new Words(it.from().toString(), it.place().path().toString());
        } else if (change instanceof Change.RangeChanged it) {
            return new Words(range(it.before()), range(it.now()));
        } else if (change instanceof Change.DefaultChanged it) {
            return new Words(it.before(), it.now());
        } else if (change instanceof Change.TextChanged it) {
            return new Words(it.before(), it.now());
        }
        Words ofEnum = ofEnum(change);
        return ofEnum == null ? other(change) : ofEnum;
    }

    private static @Nullable Words ofEnum(Change change) {
        if (change instanceof Change.ValuesTold it) {
            return new Words(values(it.before()), values(it.now()));
        } else if (change instanceof Change.ValueAdded it) {
            return new Words(null, it.value());
        } else if (change instanceof Change.ValueRemoved it) {
            return new Words(it.value(), null);
        } else if (change instanceof Change.ValueRespelled it) {
            return new Words(it.before(), it.now());
        } else if (change instanceof Change.EnumRenamed it) {
            return new Words(it.before(), it.now());
        } else if (change instanceof Change.FlagAdded it) {
            return new Words(null, it.flag());
        } else if (change instanceof Change.FlagRemoved it) {
            return new Words(it.flag(), null);
        }
        return null;
    }

    private static Words other(Change change) {
        if (change instanceof Change.TargetChanged it) {
            return new Words(words(it.before()), words(it.now()));
        } else if (change instanceof Change.CardinalityChanged it) {
            return new Words(word(it.before()), word(it.now()));
        } else if (change instanceof Change.NeedAdded it) {
            return new Words(null, it.name());
        } else if (change instanceof Change.NeedRemoved it) {
            return new Words(it.name(), null);
        } else if (change instanceof Change.NewPageExperienceChanged it) {
            return new Words(string(it.before()), string(it.now()));
        } else if (change instanceof Change.PathChanged it) {
            return new Words(it.before(), it.now());
        } else if (change instanceof Change.MethodChanged it) {
            return new Words(it.before(), it.now());
        } else if (change instanceof Change.ActionChanged it) {
            return new Words(word(it.before()), word(it.now()));
        } else if (change instanceof Change.ReturnTypeChanged it) {
            return new Words(words(it.before()), words(it.now()));
        } else if (change instanceof Change.ReadAfterWriteChanged it) {
            return new Words(reads(it.before()), reads(it.now()));
        } else if (change instanceof Change.CodeAdded it) {
            return new Words(null, Integer.toString(it.code()));
        } else if (change instanceof Change.CodeRemoved it) {
            return new Words(Integer.toString(it.code()), null);
        } else if (change instanceof Change.SetJoined it) {
            return new Words(null, it.set());
        }
        return change instanceof Change.SetLeft it ? new Words(it.set(), null) : new Words(null, null);
    }

    /** What is worth telling of an element that came or went: mostly its type. */
    private static @Nullable String element(Element element) {
        if (element instanceof Element.OfField it) {
            return words(it.field().type());
        } else if (element instanceof Element.OfParameter it) {
            return words(it.parameter().type());
        } else if (element instanceof Element.OfReturnField it) {
            return words(it.type());
        } else if (element instanceof Element.OfEdge it) {
            return words(it.edge().target());
        } else if (element instanceof Element.OfOperation it) {
            return it.operation().method() + " " + it.operation().path();
        } else if (element instanceof Element.OfReading it) {
            return it.read().path() == null ? null : "GET " + it.read().path();
        } else if (element instanceof Element.OfError it) {
            return it.error().name();
        }
        return element instanceof Element.OfEnum it ? values(it.values()) : null;
    }

    private static @Nullable String words(@Nullable TypeNotation type) {
        return type == null ? null : type.words().isEmpty() ? "any" : type.words();
    }

    private static @Nullable String names(Map<String, Parameter> parameters) {
        return parameters.isEmpty() ? null : "{" + String.join(", ", parameters.keySet()) + "}";
    }

    private static @Nullable String values(@Nullable EnumValues values) {
        return values == null ? null : String.join(", ", values.values());
    }

    private static @Nullable String range(@Nullable Range range) {
        return range == null
                ? null
                : (range.min() == null ? "" : range.min()) + " … " + (range.max() == null ? "" : range.max());
    }

    private static @Nullable String reads(@Nullable Returns returns) {
        if (returns == null) {
            return null;
        }
        return !returns.readAfterWrite()
                ? "no"
                : returns.readAfterWriteKey() == null ? "yes" : returns.readAfterWriteKey();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
