package dev.graphpin.generator.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of a text that is the same on every machine and in every release of Java. */
final class Hash {
    private Hash() {}

    /** Lower-case hex, 64 digits. */
    static String of(String text) {
        try {
            // UTF-16, since a lone surrogate has no UTF-8 and would be lost.
            byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
