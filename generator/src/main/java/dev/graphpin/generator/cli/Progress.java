package dev.graphpin.generator.cli;

import dev.graphpin.generator.Listener;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error how far a long run is: a bar on a terminal, elsewhere a line for each quarter. A short run says nothing.
 * Not safe for several runs at once.
 */
final class Progress implements Listener, AutoCloseable {
    private static final int QUARTERS = 4;

    private final Console console;
    private final String task;
    private final int least;
    private int known;
    private int done;
    private @Nullable ProgressBar bar;

    private Progress(Console console, String task, int least) {
        this.console = console;
        this.task = task;
        this.least = least;
    }

    /**
     * Of a run that has not begun.
     *
     * @param task what is done, in a word
     * @param least how many files are worth telling of; fewer are done before anybody could read it
     */
    static Progress of(Console console, String task, int least) {
        return new Progress(console, task, least);
    }

    /** A bar as all commands show it. */
    static ProgressBarBuilder bar(String task, String unit) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err));
    }

    @Override
    public void planned(int files) {
        known = files;
        if (files >= least && console.errIs() != Terminal.NONE) {
            bar = bar(task, "files").setInitialMax(files).build();
        }
    }

    @Override
    public void emitted(String name) {
        done++;
        if (bar != null) {
            bar.step();
        } else if (known >= least && done * QUARTERS / known > (done - 1) * QUARTERS / known) {
            console.err().println(task + ": " + done + " of " + known + " files");
            console.err().flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
