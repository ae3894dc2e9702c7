package dev.graphpin.generator.upgrade;

import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.diff.compare.Side;
import dev.graphpin.spec.diff.report.Comparison;
import dev.graphpin.spec.diff.report.Report;
import dev.graphpin.spec.diff.report.Reporter;
import dev.graphpin.spec.diff.report.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
        return report(before, now, settings, List.of(), new Diagnostics());
    }

    /**
     * Compares, reports, and marks what touches code that uses the old client.
     *
     * @param classes directories and jars of a consumer's compiled classes; empty for none
     * @param diagnostics is told of what cannot be read
     */
    public static Report report(Side before, Side now, Settings settings, List<Path> classes, Diagnostics diagnostics) {
        // Neither the facts nor the clients know of the other.
        CompletableFuture<Comparison> comparing =
                CompletableFuture.supplyAsync(() -> Comparison.of(before, now, settings));
        ClientSignatures clients =
                classes.isEmpty() ? ClientSignatures.changed(before, now) : ClientSignatures.all(before, now);
        Comparison comparison = comparing.join();
        Report report = Reporter.report(
                comparison, new PlanJudge(clients.before(), clients.now(), comparison.found(), settings.enums()));
        if (classes.isEmpty()) {
            return report;
        }
        ClassUses uses = ClassUses.of(ClassFiles.read(classes, diagnostics), clients.oldClasses());
        return new Impact(clients.before(), uses).of(report);
    }
}
