package dev.graphpin.generator.scrape;

import org.jspecify.annotations.Nullable;

/**
 * Collects pieces of text into one, its white space collapsed as by {@link Texts#collapse}. Each character is looked at once, and
 * where one piece is all there is, as in most cells, nothing is copied. Not for several threads.
 */
public final class Words {
    private @Nullable String only;
    private @Nullable StringBuilder all;
    private boolean gap;

    /** Adds a piece; nothing but its own white space sets it apart from the one before. */
    public void add(String piece) {
        if (only == null && all == null && Texts.isCollapsed(piece)) {
            only = piece.isEmpty() ? null : piece;
        } else {
            append(piece);
        }
    }

    /** Sets what follows apart from what was added. */
    public void gap() {
        gap = !isBlank();
    }

    public boolean isBlank() {
        return only == null && (all == null || all.isEmpty());
    }

    private void append(String piece) {
        int from = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean space = Texts.isSpace(c);
            if (space || Texts.isInvisible(c)) {
                append(piece, from, i);
                from = i + 1;
                gap |= space && !isBlank();
            }
        }
        append(piece, from, piece.length());
    }

    private void append(String piece, int from, int to) {
        if (from == to) {
            return;
        }
        StringBuilder text = all;
        if (text == null) {
            text = new StringBuilder(piece.length() + 64).append(only == null ? "" : only);
            all = text;
            only = null;
        }
        if (gap) {
            text.append(' ');
            gap = false;
        }
        text.append(piece, from, to);
    }

    /** The text so far; empty when there is none. */
    @Override
    public String toString() {
        return all != null ? all.toString() : only != null ? only : "";
    }
}
