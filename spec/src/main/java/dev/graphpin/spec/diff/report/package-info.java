/**
 * The report: one immutable value, {@link dev.graphpin.spec.diff.report.Report}, that holds all there is to tell about two specs.
 *
 * <ul>
 *   <li>{@link dev.graphpin.spec.diff.report.Reporter} makes it from two specs and {@link dev.graphpin.spec.diff.report.Settings}.
 *   <li>An {@link dev.graphpin.spec.diff.report.Entry} is one change with its {@link dev.graphpin.spec.diff.rule.Rule}, both verdicts, both
 *       origins, the Java signatures on both sides, how many places it reaches, and whether somebody accepted it.
 *   <li>What cannot be judged is in {@link dev.graphpin.spec.diff.report.Unknowns}, grouped by page and reason.
 *   <li>Formats are in {@code dev.graphpin.spec.diff.format}: each is a {@link dev.graphpin.spec.diff.format.Renderer} that turns the report,
 *       and nothing else, into text.
 * </ul>
 */
@NullMarked
package dev.graphpin.spec.diff.report;

import org.jspecify.annotations.NullMarked;
