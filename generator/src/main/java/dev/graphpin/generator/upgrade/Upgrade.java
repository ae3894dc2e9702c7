package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Reporter;
import dev.graphpin.spec.diff.report.Settings;

/**
 * Compares two specs and the clients that are made from them.
 *
 * <pre>{@code
 * SideChoice.Result before = SideChoice.read("v18.0");
 * SideChoice.Result now = SideChoice.read("target/spec");
 * Report report = Upgrade.report(before.side(), now.side(), Settings.on(today));
 * String text = Format.MARKDOWN.renderer().render(report);
 * }</pre>
 */
public final class Upgrade {
    private Upgrade() {}

    /** Compares and reports; the verdicts on source code are those of the Java names and types that the clients have. */
    public static Report report(Side before, Side now, Settings settings) {
        return Reporter.report(before, now, settings, found -> PlanJudge.of(before, now, found, settings.enums()));
    }
}
