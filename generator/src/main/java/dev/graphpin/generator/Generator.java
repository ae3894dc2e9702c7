package dev.graphpin.generator;

import dev.graphpin.generator.emit.Emitter;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.generator.write.OutputTree;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a spec to a Java client: <em>plan</em> decides every name and type, <em>emit</em> makes the text of each file from the
 * plan, <em>write</em> brings the folder to that state. The first two touch nothing outside; their result depends on the spec and the
 * options alone, not on the order of anything in the spec, nor on locale, time zone, machine or number of threads.
 */
public final class Generator {
    private Generator() {}

    /**
     * What a run made.
     *
     * @param files text by name relative to the folder of sources; empty when there were errors
     * @param written names of files that are new or changed on disk
     * @param unchanged names of files that already were as they should be
     * @param deleted names of files that earlier runs wrote and that are no longer part of the client
     * @param diagnostics sorted; with an error among them nothing was written
     */
    public record Result(
            SortedMap<String, String> files,
            List<String> written,
            List<String> unchanged,
            List<String> deleted,
            List<Diagnostic> diagnostics) {
        /** Whether the client could not be made. */
        public boolean hasErrors() {
            return Diagnostics.hasErrors(diagnostics);
        }
    }

    /**
     * Generates a client, and writes it when the options name a folder. Safe for use by many threads.
     *
     * @throws IOException when the disk fails; the folder then is as it was before
     */
    public static Result generate(Spec spec, Options options, Listener listener) throws IOException {
        if (!options.hasPackage()) {
            return failed(List.of(wrongPackage(options)));
        }
        Planner.Result planned = Planner.plan(
                spec, options.basePackage(), options.includes(), options.descriptions() == Options.Descriptions.KEEP);
        if (Diagnostics.hasErrors(planned.diagnostics())) {
            return failed(planned.diagnostics());
        }
        SortedMap<String, String> files = emit(Emitter.jobs(planned.plan()), listener);
        if (options.output() == null) {
            return new Result(files, List.of(), List.of(), List.of(), planned.diagnostics());
        }
        OutputTree.Result output = new OutputTree(options.output()).write(files);
        Diagnostics all = new Diagnostics();
        all.addAll(planned.diagnostics());
        all.addAll(output.diagnostics());
        return Diagnostics.hasErrors(output.diagnostics())
                ? failed(all.sorted())
                : new Result(files, output.written(), output.unchanged(), output.deleted(), all.sorted());
    }

    private static SortedMap<String, String> emit(List<Emitter.Job> jobs, Listener listener) {
        Object turn = new Object();
        listener.planned(jobs.size());
        Map<String, String> texts = new ConcurrentHashMap<>();
        jobs.parallelStream().forEach(job -> {
            texts.put(job.name(), job.text().get());
            synchronized (turn) {
                listener.emitted(job.name());
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    private static Diagnostic wrongPackage(Options options) {
        return new Diagnostic(
                "plan-wrong-package",
                Diagnostic.Severity.ERROR,
                null,
                0,
                0,
                Untrusted.quote(options.basePackage()) + " is no Java package",
                "give names joined by dots, like com.example.graph");
    }

    private static Result failed(List<Diagnostic> diagnostics) {
        return new Result(
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                List.of(),
                diagnostics.stream().sorted().toList());
    }
}
