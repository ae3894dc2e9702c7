package dev.graphpin.generator.cli;

import dev.graphpin.generator.Listener;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar of the files that are made, on a terminal and for clients that take a while. Not safe for several runs at once. */
final class GenerateProgress implements Listener, AutoCloseable {
    /** Fewer are done before anybody could read the bar. */
    private static final int WORTH_A_BAR = 500;

    private final boolean wanted;
    private @Nullable ProgressBar bar;

    private GenerateProgress(boolean wanted) {
        this.wanted = wanted;
    }

    static GenerateProgress on(Console console) {
        return new GenerateProgress(console.color());
    }

    @Override
    public void planned(int files) {
        if (wanted && files >= WORTH_A_BAR) {
            bar = new ProgressBarBuilder()
                    .setTaskName("generate")
                    .setUnit(" files", 1)
                    .setInitialMax(files)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }
    }

    @Override
    public void emitted(String name) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
