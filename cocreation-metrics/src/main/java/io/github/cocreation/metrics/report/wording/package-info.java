/**
 * What reports and figures say, in the reader's language: {@link io.github.cocreation.metrics.report.wording.Wording} holds the
 * words, {@link io.github.cocreation.metrics.report.wording.Retelling} says a diagnosis anew in them. Reads {@code core.text},
 * {@code metrics.diagnosis} and {@code metrics.measure}; {@code metrics.report.figure} and {@code metrics.report} read it.
 */
@NullMarked
package io.github.cocreation.metrics.report.wording;

import org.jspecify.annotations.NullMarked;
