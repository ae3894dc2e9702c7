package dev.graphpin.generator.scrape.capture;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What came of asking for a page. */
sealed interface Answer {
    /** The page. Header values are as sent, null when absent. */
    @SuppressWarnings("ArrayRecordComponent") // One owner, never compared.
    record Body(
            URI finalUrl,
            int status,
            byte[] bytes,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable String contentType)
            implements Answer {}

    /** What we have is current. */
    record Unchanged() implements Answer {}

    /** There is no such page. */
    record Missing(int status) implements Answer {}

    /**
     * No page, for this reason.
     *
     * @param id of the diagnostic
     * @param message what happened
     * @param hint what to do
     * @param trouble whether the next page is likely to fail the same way: the host is down, busy, or denies us
     */
    record Failed(String id, String message, String hint, boolean trouble) implements Answer {}
}
