package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.check.Untrusted;
import org.jspecify.annotations.Nullable;

/** Scraped text within Markdown. */
public final class MarkdownText {
    private MarkdownText() {}

    /** A code span that its content cannot leave, nor the cell of the table it stands in; empty for nothing. */
    public static String code(@Nullable String content) {
        if (content == null || content.isEmpty()) {
            return "";
        }
        String safe = Untrusted.escape(content).replace("|", "\\|");
        int longest = 0;
        int run = 0;
        for (int i = 0; i < safe.length(); i++) {
            run = safe.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String gap = longest > 0 ? " " : "";
        return fence + gap + safe + gap + fence;
    }

    /** Plain text: what Markdown or HTML would take for more is escaped. */
    public static String text(String content) {
        StringBuilder out = new StringBuilder();
        Untrusted.escape(content).codePoints().forEach(c -> {
            if ("\\`*_{}[]<>()#|!&~@".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }
}
