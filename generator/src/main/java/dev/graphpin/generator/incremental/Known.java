package dev.graphpin.generator.incremental;

/**
 * What a run knew of a file.
 *
 * @param hash of its bytes
 * @param stamp with which the bytes need not be read again; {@link Stamp#NONE} when it was not settled
 */
record Known(Hash hash, Stamp stamp) {
    /** Whether the bytes are the same. */
    boolean hasBytesOf(Known other) {
        return hash.isSame(other.hash);
    }

    /** Whether the bytes and what is known of the file are the same. */
    boolean isSame(Known other) {
        return hash.isSame(other.hash) && stamp.isSame(other.stamp);
    }
}
