/**
 * Verdicts. A {@link dev.graphpin.spec.diff.rule.Rule} says what a kind of change means; all of them are in one table, the
 * {@link dev.graphpin.spec.diff.rule.Catalogue}, from which explanations and documentation are made. Which rule a fact falls under is
 * decided by the {@link dev.graphpin.spec.diff.rule.Classifier}, how bad it is by a {@link dev.graphpin.spec.diff.rule.Judge}.
 */
@NullMarked
package dev.graphpin.spec.diff.rule;

import org.jspecify.annotations.NullMarked;
