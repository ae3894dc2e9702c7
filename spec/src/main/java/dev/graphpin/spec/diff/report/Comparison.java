package dev.graphpin.spec.diff.report;

import dev.graphpin.spec.diff.compare.Shrinkage;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.compare.SpecDiff;

/** The facts about two specs, before anybody judged them. To be reported once. */
public final class Comparison {
    private final Side before;
    private final Side now;
    private final Settings settings;
    private final Acceptance acceptance;
    private final SpecDiff.Result found;

    private Comparison(Side before, Side now, Settings settings) {
        this.before = before;
        this.now = now;
        this.settings = settings;
        this.acceptance = new Acceptance(settings.ignore(), settings.today());
        this.found = SpecDiff.compare(before, now, Shrinkage.of(before, now).accepting(acceptance::acceptsShrunk));
    }

    /** Finds the facts. */
    public static Comparison of(Side before, Side now, Settings settings) {
        return new Comparison(before, now, settings);
    }

    public SpecDiff.Result found() {
        return found;
    }

    Side before() {
        return before;
    }

    Side now() {
        return now;
    }

    Settings settings() {
        return settings;
    }

    /** Remembers which changes it accepted. */
    Acceptance acceptance() {
        return acceptance;
    }
}
