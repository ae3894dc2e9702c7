package dev.graphpin.generator.incremental;

/**
 * What a run knew of a file.
 *
 * @param hash SHA-256 of its bytes in hexadecimal digits
 * @param stamp with which the bytes need not be read again; never equal to a file's when it was not settled
 */
record Known(String hash, Stamp stamp) {
    /** The stamp of no file. */
    static final Stamp UNSETTLED = new Stamp(-1, 0, 0);
}
