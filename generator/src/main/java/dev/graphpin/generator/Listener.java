package dev.graphpin.generator;

/**
 * Hears how far a run is. Calls come from several threads, but never two at once for one run; a listener must not throw.
 */
public interface Listener {
    /** Hears nothing. */
    Listener NONE = new Listener() {};

    /**
     * Everything has its name and type now.
     *
     * @param files how many files will be emitted
     */
    default void planned(int files) {}

    /** A file's text is ready; it is not written yet. */
    default void emitted(String name) {}
}
