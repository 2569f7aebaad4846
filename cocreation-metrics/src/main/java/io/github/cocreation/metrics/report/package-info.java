/**
 * What people read: a {@link io.github.cocreation.metrics.report.Report} is a value, made from a process, its diagnosis and
 * the recommendations a host hands in; renderers ({@link io.github.cocreation.metrics.report.Markdown}, {@link
 * io.github.cocreation.metrics.report.Html}) are pure functions of it. Reads {@code metrics.diagnosis}, {@code metrics.measure},
 * {@code metrics.report.figure} and {@code metrics.report.wording}; hosts and the command line read it. A new form of output is a
 * new renderer, a new kind of content a new {@link io.github.cocreation.metrics.report.Block}.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.report;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
