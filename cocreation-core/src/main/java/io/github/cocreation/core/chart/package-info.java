/**
 * Pictures of data, as data: the {@link io.github.cocreation.core.chart.Chart} and its kinds, each with a title, a description and
 * its numbers as a table, all in the reader's language. Reads {@code core.check}, {@code core.json} and {@code core.text};
 * measures make charts of numbers, methods make charts of programmes, agendas and groups, and {@code core.drawing} draws both.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.chart;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
