package dev.graphpin.spec.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers access tokens and other secrets in text that is to be shown. Samples in pages and logs hold them, and what is printed
 * ends in terminals and bug reports. The covered text is as long as the text was, so that columns stay.
 */
final class Secrets {
    /** What is called a secret, in a query or in JSON; placeholders in braces are none. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:access_token|input_token|fb_exchange_token|appsecret_proof|client_secret|app_secret)"
                    + "\\\\?[\"']?\\s{0,3}[=:]\\s{0,3}\\\\?[\"']?([^\\s&\"'<>{}\\\\]{6,})",
            Pattern.CASE_INSENSITIVE);

    /** What looks like a token of a user, a page or an app, wherever it stands. */
    private static final Pattern TOKEN = Pattern.compile("\\b(EAA[A-Za-z0-9]{12,}|\\d{6,20}\\|[\\w-]{16,})");

    private Secrets() {}

    static String cover(String text) {
        return cover(TOKEN, cover(NAMED, text));
    }

    private static String cover(Pattern secrets, String text) {
        Matcher secret = secrets.matcher(text);
        StringBuilder out = new StringBuilder(text);
        while (secret.find()) {
            out.replace(secret.start(1), secret.end(1), "*".repeat(secret.end(1) - secret.start(1)));
        }
        return out.toString();
    }
}
