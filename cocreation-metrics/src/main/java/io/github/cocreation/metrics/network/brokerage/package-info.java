/**
 * Who stands between the groups of others, and in which role (Gould and Fernandez 1989). Reads {@code metrics.network}; analyses,
 * ownership and diagnosis read the counts.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.network.brokerage;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
