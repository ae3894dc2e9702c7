package dev.graphpin.spec.diff.compare;

/** Kinds of facts, as far as renderings differ in which of them they lose. */
enum Aspect {
    /** What every rendering carries: names, parameters, values, codes. */
    PLAIN,
    /** Names of edges are links, which plain text loses whole. */
    EDGE,
    /** Types that are links. */
    TYPE,
    /** Badges that are links: {@code core} and {@code default}. */
    BADGE,
    /** The table of requirements. */
    NEED,
    /** Which fields the documentation lists together under a name. */
    SET,
    /** Which parameters are nested in which. */
    NESTING,
    /** Addresses of links. */
    LINK;

    boolean isLostBy(String form) {
        return switch (this) {
            case PLAIN, SET -> false;
            case EDGE, TYPE, BADGE, NEED -> form.equals("text");
            case NESTING, LINK -> form.equals("text") || form.equals("markdown");
        };
    }
}
