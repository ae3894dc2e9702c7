package dev.graphpin.spec.yaml;

import dev.graphpin.spec.yaml.Yaml.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What YAML readers of both versions take unquoted text for, and hence which text needs quotes. */
final class PlainText {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    /** Hex, octal, binary, underscores, base 60 and dates, as YAML 1.1 knows them: all begin with a digit, a sign or a dot. */
    private static final Pattern NUMBER_OF_1_1 = Pattern.compile(
            "[-+]?0[xob]?[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(\\.[0-9_]*)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Set<String> WORDS_OF_1_1 = Set.of("y", "n", "yes", "no", "on", "off", "=", "<<");
    private static final String LEADING_INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~+.";

    private PlainText() {}

    /** What YAML 1.2 takes unquoted text for. */
    static Kind kind(String text) {
        if (NULLS.contains(text)) {
            return Kind.NULL;
        } else if (BOOLS.contains(text)) {
            return Kind.BOOL;
        }
        return mayBeNumber(text) && NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    }

    /** Whether YAML 1.1 takes it for something else than 1.2 does. */
    static boolean isTrap(String text) {
        return (text.length() <= 3 && WORDS_OF_1_1.contains(text.toLowerCase(Locale.ROOT)))
                || (mayBeNumber(text)
                        && kind(text) == Kind.TEXT
                        && NUMBER_OF_1_1.matcher(text).matches());
    }

    /**
     * Whether text can be written without quotes so that every reader takes it for that text.
     *
     * @param flow whether it stands inside braces or brackets
     */
    static boolean isSafe(String text, boolean flow) {
        if (text.isEmpty() || kind(text) != Kind.TEXT || isTrap(text)) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (LEADING_INDICATORS.indexOf(first) >= 0 || (first >= '0' && first <= '9') || last == ' ' || last == ':') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isSafe(text, i, flow)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafe(String text, int at, boolean flow) {
        char c = text.charAt(at);
        if (c < ' ' || c > '~') {
            return c >= 0xc0 && c < 0x250; // Latin letters; all other scripts are quoted.
        } else if (c == ' ') {
            return at > 0 && text.charAt(at + 1) != '#';
        } else if (c == ':') {
            return text.charAt(at + 1) != ' ';
        }
        return !flow || ",[]{}".indexOf(c) < 0;
    }

    private static boolean mayBeNumber(String text) {
        return !text.isEmpty() && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    }
}
