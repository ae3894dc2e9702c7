package dev.graphpin.spec.diff.rule;

/**
 * What a change means.
 *
 * @param wire for a client generated from the old spec that runs against the new API
 * @param source for code written for the old generated client that is compiled against the new one
 */
public record Verdict(Level wire, Level source, Semver semver) {
    /** Neither: the rule is about captures or files. */
    public static final Verdict NONE = new Verdict(Level.NONE, Level.NONE, Semver.NONE);

    public Verdict withSource(Level other) {
        return new Verdict(wire, other, semver);
    }
}
