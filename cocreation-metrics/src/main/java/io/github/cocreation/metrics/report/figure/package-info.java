/**
 * Pictures of processes and measurements, as data: {@link io.github.cocreation.metrics.report.figure.Figures} makes the charts of
 * {@code core.chart} from a process and its diagnosis, {@link io.github.cocreation.metrics.report.figure.NetworkPicture} one of any
 * network. What a picture says is in the reader's words ({@code metrics.report.wording}); how it is drawn, {@code core.drawing}
 * knows. {@code metrics.report} and the command line read it.
 */
@NullMarked
package io.github.cocreation.metrics.report.figure;

import org.jspecify.annotations.NullMarked;
