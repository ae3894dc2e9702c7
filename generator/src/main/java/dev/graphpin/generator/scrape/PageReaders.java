package dev.graphpin.generator.scrape;

import dev.graphpin.generator.scrape.Page.Form;
import dev.graphpin.generator.scrape.Page.Kind;
import dev.graphpin.generator.scrape.Page.Reading;
import dev.graphpin.generator.scrape.capture.Sidecar;
import dev.graphpin.generator.scrape.html.HtmlPageReader;
import dev.graphpin.generator.scrape.lines.MarkdownPageReader;
import dev.graphpin.generator.scrape.lines.TextPageReader;
import dev.graphpin.spec.check.Diagnostic;
import dev.graphpin.spec.model.Requirements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads captures of every form, many at once. Holds no state; may be used by many threads at once. */
public final class PageReaders {
    /** How many captures each thread may be ahead of who takes them. */
    private static final int AHEAD = 4;

    private PageReaders() {}

    /**
     * A page and where it was read.
     *
     * @param page what it says; of a file that cannot be read, an empty page with that diagnostic
     * @param path the file
     * @param sha256 of its bytes; null when it cannot be read
     * @param sidecar what was noted when it was captured; null when nothing was
     */
    public record Captured(
            Page page,
            Path path,
            @Nullable String sha256,
            @Nullable Sidecar sidecar) {}

    /**
     * Reads captures, and hands each on as soon as it is its turn. Only a few are in memory at a time, however many there are.
     *
     * @param files as {@link Captures#find} gives them
     * @param parallelism how many to read at once, at least one
     * @param each takes the captures on the calling thread, in the order given, whatever the parallelism; a file that cannot be
     *     read is a page with the diagnostic {@link Captures#UNREADABLE}
     */
    public static void read(List<Path> files, int parallelism, Consumer<Captured> each) {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be at least 1 but is " + parallelism);
        }
        if (parallelism == 1 || files.size() < 2) {
            files.forEach(file -> each.accept(read(file)));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(parallelism, files.size()));
        try {
            Deque<Future<Captured>> ahead = new ArrayDeque<>();
            for (Path file : files) {
                if (ahead.size() == parallelism * AHEAD) {
                    each.accept(ahead.remove().get());
                }
                ahead.add(workers.submit(() -> read(file)));
            }
            while (!ahead.isEmpty()) {
                each.accept(ahead.remove().get());
            }
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading captures", stopped);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Reads one capture. Never fails: a file that cannot be read is a diagnostic. */
    public static Captured read(Path file) {
        try {
            Capture capture = Captures.read(file);
            return new Captured(read(capture), file, capture.sha256(), capture.sidecar());
        } catch (IOException failure) {
            Diagnostic unreadable = Captures.unreadable(file, failure);
            Page page = nothing(file, unreadable);
            return new Captured(page, file, null, null);
        }
    }

    /** Says what a capture that is already in memory says. */
    public static Page read(Capture capture) {
        Page page = reader(capture.form()).read(capture.name(), capture.text());
        return capture.diagnostics().isEmpty() ? page : with(page, capture.diagnostics());
    }

    private static Page nothing(Path file, Diagnostic unreadable) {
        String name = unreadable.file() == null ? "" : unreadable.file();
        Reading reading = new Reading(
                false, null, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), null, null, null);
        return new Page(
                name,
                PageForm.of("", Captures.extension(file)),
                null,
                null,
                null,
                Kind.OTHER,
                null,
                Requirements.NONE,
                reading,
                List.of(),
                0,
                List.of(unreadable));
    }

    private static Page with(Page page, List<Diagnostic> more) {
        return new Page(
                page.file(),
                page.form(),
                page.title(),
                page.graphVersion(),
                page.url(),
                page.kind(),
                page.description(),
                page.requirements(),
                page.read(),
                page.operations(),
                page.unparsed(),
                Stream.concat(page.diagnostics().stream(), more.stream())
                        .sorted()
                        .toList());
    }

    private static PageReader reader(Form form) {
        return switch (form) {
            case HTML -> new HtmlPageReader();
            case MARKDOWN -> new MarkdownPageReader();
            case TEXT -> new TextPageReader();
        };
    }
}
