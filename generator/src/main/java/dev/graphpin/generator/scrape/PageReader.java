package dev.graphpin.generator.scrape;

/** Reads captures of one form. Implementations hold no state and can be used by many threads at once. */
public interface PageReader {
    /**
     * Says what a page says.
     *
     * @param file the capture's name, for diagnostics and {@link Page#file()}
     * @param text the capture, decoded
     * @return the page; never fails on odd input: what is not understood is a diagnostic with its line
     */
    Page read(String file, String text);
}
