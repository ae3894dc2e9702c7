package dev.graphpin.generator;

import dev.graphpin.generator.emit.Emitter;
import dev.graphpin.generator.plan.DocDetail;
import dev.graphpin.generator.plan.NameOverrides;
import dev.graphpin.generator.plan.PlanOptions;
import dev.graphpin.generator.plan.Planner;
import dev.graphpin.generator.select.Closure;
import dev.graphpin.generator.select.Selection;
import dev.graphpin.generator.select.TypeMappings;
import dev.graphpin.generator.write.OutputTree;
import dev.graphpin.generator.write.Parallel;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.check.Diagnostics;
import dev.graphpin.spec.check.Untrusted;
import dev.graphpin.spec.model.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a spec to a Java client: <em>select</em> takes what is wanted of the spec, <em>plan</em> decides every name and type, <em>emit</em> makes the text of each file from the
 * plan, <em>write</em> brings the folder to that state. All but the last touch nothing outside; their result depends on the spec and the
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
     * @param kept names of edited and stale files that were left as they are because the options say so
     * @param diagnostics sorted; with an error among them nothing was written
     */
    public record Result(
            SortedMap<String, String> files,
            List<String> written,
            List<String> unchanged,
            List<String> deleted,
            List<String> kept,
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
        Result made = make(spec, options, listener);
        return made.hasErrors() || options.output() == null ? made : write(made, options, options.output());
    }

    /** Generates a client and touches nothing outside, whatever the options say. Safe for use by many threads. */
    public static Result make(Spec spec, Options options, Listener listener) {
        if (!Options.isPackage(options.basePackage())) {
            return failed(List.of(wrongPackage(options)));
        }
        Diagnostics found = new Diagnostics();
        Spec wanted = selected(spec, options, found);
        if (found.hasErrors()) {
            return failed(found.sorted());
        }
        Planner.Result planned = Planner.plan(wanted, planOptions(options));
        found.addAll(planned.diagnostics());
        if (found.hasErrors()) {
            return failed(found.sorted());
        }
        SortedMap<String, String> files = emit(Emitter.jobs(planned.plan()), listener);
        return new Result(files, List.of(), List.of(), List.of(), List.of(), found.sorted());
    }

    /**
     * Brings a folder to the state of what was made.
     *
     * @throws IOException when the disk fails; the folder then is as it was before
     */
    static Result write(Result made, Options options, Path folder) throws IOException {
        OutputTree.Result output = new OutputTree(folder, options.policy()).write(made.files());
        Diagnostics all = new Diagnostics();
        all.addAll(made.diagnostics());
        all.addAll(output.diagnostics());
        return all.hasErrors()
                ? failed(all.sorted())
                : new Result(
                        made.files(),
                        output.written(),
                        output.unchanged(),
                        output.deleted(),
                        output.kept(),
                        all.sorted());
    }

    private static Spec selected(Spec spec, Options options, Diagnostics found) {
        Selection.Result selected = Selection.select(spec, options.includes(), options.excludes(), options.closure());
        TypeMappings.Result mapped = TypeMappings.apply(selected.spec(), options.typeMappings());
        found.addAll(selected.diagnostics());
        found.addAll(mapped.diagnostics());
        return mapped.spec();
    }

    private static PlanOptions planOptions(Options options) {
        return new PlanOptions(
                options.basePackage(),
                options.descriptions() == Options.Descriptions.KEEP ? DocDetail.ALL : DocDetail.FACTS,
                options.closure() != Closure.NONE,
                NameOverrides.of(options.nameOverrides()));
    }

    private static SortedMap<String, String> emit(List<Emitter.Job> jobs, Listener listener) {
        Object turn = new Object();
        listener.planned(jobs.size());
        Map<String, String> texts = new ConcurrentHashMap<>();
        Parallel.each(jobs, job -> {
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

    static Result failed(List<Diagnostic> diagnostics) {
        return new Result(
                Collections.emptySortedMap(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                diagnostics.stream().sorted().toList());
    }
}
