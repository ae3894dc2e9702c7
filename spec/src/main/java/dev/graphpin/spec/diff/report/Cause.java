package dev.graphpin.spec.diff.report;

/** What made a difference. */
public enum Cause {
    /** The API, as far as its documentation tells. */
    API,
    /** Perhaps only better or other reading: the specs were made by different versions of graphpin, or one tells what it did not know before. */
    EXTRACTOR
}
