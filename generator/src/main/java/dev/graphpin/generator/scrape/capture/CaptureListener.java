package dev.graphpin.generator.scrape.capture;

/** Hears of a capture while it goes on. Called by the thread that captures. */
@FunctionalInterface
public interface CaptureListener {
    /**
     * A page is done.
     *
     * @param path the page's path in the reference; empty for the index
     * @param outcome what became of it
     * @param done how many pages are done, this one included
     * @param known how many pages are known of so far; links may add some
     */
    void done(String path, Outcome outcome, int done, int known);

    /** What became of a page. */
    enum Outcome {
        /** New bytes were kept. */
        FETCHED,
        /** The server says that what we have is current. */
        UNCHANGED,
        /** What we have is young enough; nobody was asked. */
        FRESH,
        /** It is the same as another page, which is captured under its own name. */
        MOVED,
        /** There is no such page. */
        MISSING,
        /** See the diagnostics. */
        FAILED
    }
}
