package dev.graphpin.spec.diff.rule;

import java.util.Locale;

/** How bad a change is, from the least on. */
public enum Level {
    /** No verdict: the rule says nothing about this side of the matter. */
    NONE,
    /** No effect on the contract. */
    DOC,
    /** Compatible. */
    INFO,
    /** May break, depending on use. */
    WARN,
    /** Breaks. */
    ERR;

    public Level worse(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** As on the command line and in files: {@code err}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
