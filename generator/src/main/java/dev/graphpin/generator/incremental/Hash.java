package dev.graphpin.generator.incremental;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a file's bytes, in four numbers: a large spec has thousands of them, and as text they would take longest to read. */
record Hash(long first, long second, long third, long fourth) {
    static Hash of(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Hash read(ByteBuffer bytes) {
        return new Hash(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /** Spelt out, as in {@link Stamp#isSame}. */
    boolean isSame(Hash other) {
        return first == other.first && second == other.second && third == other.third && fourth == other.fourth;
    }
}
