package dev.graphpin.generator.scrape.capture;

import org.jspecify.annotations.Nullable;

/** Foreign text in our messages: one line, no control characters, not endless. */
final class Messages {
    private static final int LONGEST = 200;

    private Messages() {}

    static String quote(@Nullable String foreign) {
        if (foreign == null) {
            return "(nothing)";
        }
        String line = foreign.replaceAll("\\p{Cntrl}+", " ");
        return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
    }

    /** What an exception says, or what it is when it says nothing. */
    static String of(Throwable error) {
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }
}
