package dev.graphpin.spec.diff.rule;

import java.util.Locale;

/** Which part of a version number a change moves, from the least on. */
public enum Semver {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
