package dev.graphpin.runtime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as it stands in addresses and forms. Most of it stands for itself, which is seen faster than the JDK's encoder copies it. */
final class UrlText {
    private UrlText() {}

    /** The name or the value of a parameter. */
    static String parameter(String text) {
        return isPlain(text) ? text : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A part of a path, without the slashes around it. */
    static String segment(String text) {
        return isPlain(text)
                ? text
                : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether the JDK's encoder would leave it as it is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean plain = letter || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '*';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
