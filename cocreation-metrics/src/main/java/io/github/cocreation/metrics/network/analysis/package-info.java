/**
 * All numbers of one network in one value, named as researchers exchange them. Reads the measures of {@code metrics.network};
 * command line and reports print it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
