package dev.graphpin.generator;

/**
 * Hears how far a run is. Calls come from several threads, but never two at once for one run; a listener must not throw.
 */
public interface Listener {
    /** Hears nothing. */
    Listener NONE = new Listener() {};

    /**
     * It is known now how much there is to do.
     *
     * @param files how many files will be emitted, or read
     */
    default void planned(int files) {}

    /** A file's text is ready, which is not written yet; or a file was read. */
    default void emitted(String name) {}
}
