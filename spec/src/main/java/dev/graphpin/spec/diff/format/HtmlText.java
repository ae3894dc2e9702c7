package dev.graphpin.spec.diff.format;

import dev.graphpin.spec.check.Untrusted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Text within HTML: the one way by which anything that was read gets into the page. */
final class HtmlText {
    private HtmlText() {}

    /** Fit for content and for values in double quotes. What changes the direction of text, or cannot be seen, is written as its code. */
    static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String visible = Untrusted.escape(text);
        StringBuilder out = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static String code(@Nullable String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** A link, if the address is one of the web; else the words alone. */
    static String link(@Nullable String url, String words) {
        boolean isWeb = url != null && (url.startsWith("https://") || url.startsWith("http://"));
        return isWeb ? "<a href=\"" + text(url) + "\" rel=\"noreferrer\">" + words + "</a>" : words;
    }

    /** A style or script of this library, with the line breaks that a browser sees. */
    static String resource(String name) {
        try (InputStream in = HtmlText.class.getResourceAsStream("/dev/graphpin/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a content security policy names a style or script that it lets in. */
    static String policyHash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
