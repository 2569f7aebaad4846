/**
 * How central each stakeholder is: degree, betweenness. Reads {@code metrics.network}; analyses, governance and drift read the
 * scores.
 */
@NullMarked
package io.github.cocreation.metrics.network.centrality;

import org.jspecify.annotations.NullMarked;
