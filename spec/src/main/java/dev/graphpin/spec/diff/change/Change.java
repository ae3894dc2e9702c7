package dev.graphpin.spec.diff.change;

import dev.graphpin.spec.model.Edge.Cardinality;
import dev.graphpin.spec.model.EnumValues;
import dev.graphpin.spec.model.Operation.Action;
import dev.graphpin.spec.model.Parameter;
import dev.graphpin.spec.model.Range;
import dev.graphpin.spec.model.Returns;
import dev.graphpin.spec.model.TypeNotation;
import dev.graphpin.spec.yaml.SpecPath;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One fact: how an element of the new spec differs from the old one. {@code before} is the old value, {@code now} the new one. */
public sealed interface Change {
    /** The element it is about. */
    Place place();

    /** An element came, with all that it has. */
    record Added(Place place, Element element) implements Change {}

    /** An element went, with all that it had. */
    record Removed(Place place, Element element) implements Change {}

    /** The type words of a field, a parameter or a field of a result. */
    record TypeChanged(Place place, TypeNotation before, TypeNotation now) implements Change {}

    /** A parameter that had no parts has some, or the other way round. */
    record NestingChanged(Place place, Map<String, Parameter> before, Map<String, Parameter> now) implements Change {}

    /**
     * A parameter stands on another level of the same request; its place is the new one.
     *
     * @param from where it stood
     */
    record Moved(Place place, SpecPath from, Parameter before, Parameter now) implements Change {}

    /** The values of an enum are told now, or no longer. */
    record ValuesTold(
            Place place,
            @Nullable EnumValues before,
            @Nullable EnumValues now) implements Change {}

    /** An enum has one value more. */
    record ValueAdded(Place place, String value) implements Change {}

    /** An enum has one value less. */
    record ValueRemoved(Place place, String value) implements Change {}

    /** A value of an enum is spelled in other letter case. */
    record ValueRespelled(Place place, String before, String now) implements Change {}

    /** The enum is called otherwise, or has a name now. */
    record EnumRenamed(
            Place place, @Nullable String before, @Nullable String now) implements Change {}

    /** A badge came; see {@link dev.graphpin.spec.model.Flags}. */
    record FlagAdded(Place place, String flag) implements Change {}

    /** A badge went. */
    record FlagRemoved(Place place, String flag) implements Change {}

    /** The bounds of a number. */
    record RangeChanged(
            Place place, @Nullable Range before, @Nullable Range now) implements Change {}

    /** What the server assumes when a parameter is not sent. */
    record DefaultChanged(
            Place place, @Nullable String before, @Nullable String now) implements Change {}

    /** Words without meaning for a program. */
    record TextChanged(
            Place place,
            Text text,
            @Nullable String before,
            @Nullable String now) implements Change {}

    /** The type of the nodes an edge leads to. */
    record TargetChanged(
            Place place,
            @Nullable TypeNotation before,
            @Nullable TypeNotation now) implements Change {}

    /** Whether an edge leads to one node or to many. */
    record CardinalityChanged(Place place, Cardinality before, Cardinality now) implements Change {}

    /** A caller needs something more. */
    record NeedAdded(Place place, Need need, String name) implements Change {}

    /** A caller no longer needs something. */
    record NeedRemoved(Place place, Need need, String name) implements Change {}

    /** What the page says of the new Pages experience; null when it says nothing. */
    record NewPageExperienceChanged(
            Place place, @Nullable Boolean before, @Nullable Boolean now) implements Change {}

    /** The path of an operation or of reading. */
    record PathChanged(
            Place place, @Nullable String before, @Nullable String now) implements Change {}

    /** The HTTP method of an operation. */
    record MethodChanged(Place place, String before, String now) implements Change {}

    /** What the documentation calls an operation. */
    record ActionChanged(Place place, Action before, Action now) implements Change {}

    /** An operation answers with something else, not only with a struct of other fields. */
    record ReturnTypeChanged(
            Place place,
            @Nullable TypeNotation before,
            @Nullable TypeNotation now) implements Change {}

    /** Whether, and by which key, what was written can be read in the same request. */
    record ReadAfterWriteChanged(
            Place place, @Nullable Returns before, @Nullable Returns now) implements Change {}

    /** An operation or a reading is documented to fail with one more code. */
    record CodeAdded(Place place, int code) implements Change {}

    /** An operation or a reading is no longer documented to fail with a code. */
    record CodeRemoved(Place place, int code) implements Change {}

    /** A field is now among those that the documentation lists together under a name, such as {@code public_profile}. */
    record SetJoined(Place place, String set) implements Change {}

    /** A field is no longer among those listed together. */
    record SetLeft(Place place, String set) implements Change {}

    /** What a caller needs. */
    enum Need {
        ACCESS_TOKEN,
        PERMISSION,
        FEATURE
    }

    /** Which words. */
    enum Text {
        DESCRIPTION,
        SUMMARY,
        DOCS,
        LINK,
        SUBJECT,
        ERROR_NAME,
        ERROR_MESSAGE
    }
}
