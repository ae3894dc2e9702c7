package dev.graphpin.generator.cli;

import dev.graphpin.generator.scrape.capture.CaptureListener;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;

/** Shows how a capture gets on: a bar on a terminal, otherwise a line for each page. */
interface CaptureProgress extends CaptureListener, AutoCloseable {
    @Override
    void close();

    /** The kind that fits the console. */
    static CaptureProgress on(Console console) {
        return console.errIs() != Terminal.NONE ? new Bar() : new Lines(console);
    }

    /** Lines such as {@code 3/12 user/accounts fetched}. */
    record Lines(Console console) implements CaptureProgress {
        @Override
        public void done(String path, Outcome outcome, int done, int known) {
            String page = path.isEmpty() ? "(index)" : path;
            console.err()
                    .println(done + "/" + known + " " + page + " "
                            + outcome.name().toLowerCase(Locale.ROOT));
            console.err().flush();
        }

        @Override
        public void close() {}
    }

    /** A bar whose end moves away while links are found. */
    record Bar(ProgressBar bar) implements CaptureProgress {
        Bar() {
            this(Progress.bar("capture", "pages").build());
        }

        @Override
        public void done(String path, Outcome outcome, int done, int known) {
            bar.maxHint(known);
            bar.stepTo(done);
            bar.setExtraMessage(" " + path);
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
