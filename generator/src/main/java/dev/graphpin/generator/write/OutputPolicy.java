package dev.graphpin.generator.write;

/**
 * What becomes of files of earlier runs.
 *
 * @param stale those that are no longer made
 * @param edited those that somebody changed
 */
public record OutputPolicy(Stale stale, Edited edited) {
    /** Deletes what is no longer made; an edited file ends the run. */
    public static final OutputPolicy CAREFUL = new OutputPolicy(Stale.DELETE, Edited.FAIL);

    /** What becomes of files that an earlier run wrote and this one does not. */
    public enum Stale {
        DELETE,
        /** They stay, and still count as graphpin's. */
        KEEP,
        /** They are errors, {@code output-stale}. */
        FAIL
    }

    /** What becomes of files that an earlier run wrote and somebody changed. */
    public enum Edited {
        /** They are errors, {@code output-edited}, and nothing is written. */
        FAIL,
        /** They stay as they are, with a warning. */
        KEEP,
        /** They are written anew. */
        OVERWRITE
    }
}
