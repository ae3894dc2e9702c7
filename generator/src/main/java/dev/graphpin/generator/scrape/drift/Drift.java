package dev.graphpin.generator.scrape.drift;

import dev.graphpin.generator.scrape.assemble.Descriptions;
import dev.graphpin.generator.scrape.assemble.Source;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.ErrorCode;
import dev.graphpin.spec.model.Lock;
import dev.graphpin.spec.model.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed since the last scrape.
 *
 * <p>A page that was not captured, that shrank, that is a notice, a login page or in another language, or that came in a poorer
 * rendering never removes what was known: the last good facts stay, flagged {@code stale}, and their old captures stay in the
 * lock. Only a page that is well can take something away. Stateless, safe for many threads.
 */
public final class Drift {
    private Drift() {}

    /**
     * The new spec, completed.
     *
     * @param lock with the old captures that are still spoken of; one whose id is taken now is called {@code id@hash}
     * @param changes {@code drift-added}, {@code drift-removed}, {@code drift-changed}, {@code drift-stale}, and {@code capture-…}
     *     for each capture that is not well
     */
    public record Result(Spec spec, Lock lock, List<Diagnostic> changes) {}

    /**
     * Compares.
     *
     * @param before the last spec
     * @param sources what the new spec was assembled from, pages that told nothing included
     * @param descriptions whether prose that the last spec has may come along
     */
    public static Result since(
            Spec before, Lock lockBefore, Spec now, Lock lock, List<Source> sources, Descriptions descriptions) {
        Health health = Health.of(lockBefore, Census.of(before), sources, Census.of(now));
        Map<String, String> renamed = renamed(lockBefore, lock);
        Changes changes = new Changes();
        LastGood lastGood = new LastGood(health, new Stale(renamed, descriptions), changes);
        Spec merged = new Spec(
                now.graphVersion(),
                new TreeMap<>(lastGood.nodes(before.nodes(), now.nodes())),
                errors(before, now, descriptions));
        List<Diagnostic> all = new ArrayList<>(health.findings());
        all.addAll(changes.all());
        return new Result(merged, lock(lockBefore, lock, renamed, Census.of(merged)), all);
    }

    /** Codes are never taken away: a code that no page lists may still be answered. */
    private static Map<Integer, ErrorCode> errors(Spec before, Spec now, Descriptions descriptions) {
        Map<Integer, ErrorCode> errors = new TreeMap<>(now.errors());
        before.errors()
                .forEach((code, old) -> errors.putIfAbsent(
                        code, descriptions == Descriptions.KEEP ? old : new ErrorCode(code, old.name(), null)));
        return errors;
    }

    private static Map<String, String> renamed(Lock before, Lock now) {
        Map<String, String> renamed = new LinkedHashMap<>();
        before.captures().forEach((id, capture) -> {
            Lock.Capture newer = now.captures().get(id);
            if (newer != null && !newer.sha256().equals(capture.sha256())) {
                String hash = capture.sha256();
                renamed.put(id, id + "@" + hash.substring(0, Math.min(8, hash.length())));
            }
        });
        return renamed;
    }

    private static Lock lock(Lock before, Lock now, Map<String, String> renamed, Census census) {
        Map<String, Lock.Capture> captures = new TreeMap<>(now.captures());
        before.captures().forEach((id, capture) -> {
            String called = renamed.getOrDefault(id, id);
            if (census.of(called) > 0) {
                captures.putIfAbsent(called, capture);
            }
        });
        return new Lock(
                now.graphVersion(), now.scraper(), captures, now.expires() == null ? before.expires() : now.expires());
    }
}
