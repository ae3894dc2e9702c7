package dev.graphpin.spec.model;

/** The badges of the documentation in lower case. A badge not listed here is kept as it is: flags are an open set. */
public final class Flags {
    /** Stays for the life of the version. */
    public static final String CORE = "core";
    /** Returned when no field is asked for. */
    public static final String DEFAULT = "default";

    public static final String DEPRECATED = "deprecated";
    public static final String REQUIRED = "required";
    public static final String SUPPORTS_EMOJI = "supports emoji";
    /** The page says that the field returns nothing any more. */
    public static final String NO_DATA = "no data";
    /** A secret: never logged. Set by overlay. */
    public static final String SECRET = "secret";
    /** Known from an earlier capture; the last one did not tell. */
    public static final String STALE = "stale";

    private Flags() {}
}
