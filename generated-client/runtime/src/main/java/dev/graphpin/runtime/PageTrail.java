package dev.graphpin.runtime;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where an iteration over pages has been, so that it ends although the server's links do not. Used by one thread at a time. */
final class PageTrail {
    /** Pages without a node are normal, where privacy settings hide the nodes; so many in a row are a fault, and nobody would ever get a node. */
    private static final int MAX_EMPTY = 1_000;

    private final Set<Map<String, String>> seen = new HashSet<>();
    private int empty;

    /** Before a page is read. @throws UnreadableAnswerException when it was read before */
    void enter(GraphRequest<?> request) {
        if (!seen.add(PageLink.asSent(request.parameters()))) {
            throw PageLink.endless(request);
        }
    }

    /** When a page could not be read. */
    void leave(GraphRequest<?> request) {
        seen.remove(PageLink.asSent(request.parameters()));
    }

    /** When a page was read. @throws UnreadableAnswerException when there were too many without a node */
    void found(EdgePage<?> page) {
        empty = page.data().isEmpty() ? empty + 1 : 0;
        if (empty > MAX_EMPTY) {
            throw PageLink.endless(page.request());
        }
    }
}
