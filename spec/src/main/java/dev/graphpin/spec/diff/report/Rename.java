package dev.graphpin.spec.diff.report;

/**
 * A suspicion, never more: what went may be what came.
 *
 * @param locator of the other one
 * @param score from 0 to 1
 */
public record Rename(String locator, double score) {}
