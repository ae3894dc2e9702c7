package dev.graphpin.spec.diff.compare;

/** What is compared with what. */
public enum Mode {
    /** Two versions of the API. */
    VERSIONS,
    /** Two captures of one version, whose documentation changes in place. */
    DRIFT;

    /** Specs of one version drift, others are versions. */
    public static Mode of(Side before, Side now) {
        return before.spec().graphVersion().equals(now.spec().graphVersion()) ? DRIFT : VERSIONS;
    }
}
