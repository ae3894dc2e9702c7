package dev.graphpin.runtime.json;

import java.util.regex.Pattern;

/** Knows which names carry secrets, and takes their values out of text that people or logs will see. */
public final class Secrets {
    private static final String NAMES =
            "[A-Za-z0-9_]*(?:access_token|_token|secret|appsecret_proof|password)[A-Za-z0-9_]*|code_verifier|token";
    private static final Pattern NAME = Pattern.compile(NAMES, Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBER = Pattern.compile(
            "(\"(?:" + NAMES + ")\"\\s*:\\s*)(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?|[^\\s,{}\\[\\]\"]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("((?:^|[?&\\s;]|u0026)(?:" + NAMES + ")=)[^&\\s#\"']*", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** Whether a parameter, header or property of this name holds a secret. */
    public static boolean isSecret(String name) {
        return NAME.matcher(name).matches();
    }

    /** JSON or URL text with the values of secret members and parameters replaced by {@code ***}. */
    public static String redact(String text) {
        String members = MEMBER.matcher(text).replaceAll("$1\"***\"");
        return PARAMETER.matcher(members).replaceAll("$1***");
    }
}
