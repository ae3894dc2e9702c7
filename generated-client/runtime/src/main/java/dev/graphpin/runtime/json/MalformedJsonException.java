package dev.graphpin.runtime.json;

/** Text that should be JSON of some shape and is not. The message tells where, and never quotes the text, which may hold secrets. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean cut;

    MalformedJsonException(String message, boolean cut) {
        super(message);
        this.cut = cut;
    }

    /** Whether the text is JSON that ends too early. */
    public boolean cut() {
        return cut;
    }
}
