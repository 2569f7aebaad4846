/**
 * Networks from files: folders of CSV tables, and GraphML; processes from folders of logs in CSV. Reads into {@code core.network} and
 * {@code core.process}; hosts and the command line read files with
 * it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.exchange;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
