package dev.graphpin.spec.diff.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names a change by what it is, so that the name outlives new wordings, line numbers and captures. */
final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    static String of(String rule, String locator, @Nullable String before, @Nullable String now) {
        String values = rule + '\n' + locator + '\n' + part(before) + '\n' + part(now);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(values.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Nothing and an empty text are two things. */
    private static String part(@Nullable String value) {
        return value == null ? "-" : "=" + value.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
