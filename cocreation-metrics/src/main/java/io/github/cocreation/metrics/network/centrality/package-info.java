/**
 * How central each stakeholder is: degree, betweenness, closeness, eigenvector, PageRank, Katz, cores; and how far all that is one
 * stakeholder's. Reads {@code metrics.network}, its paths and components; analyses, governance and drift read the scores.
 */
@NullMarked
package io.github.cocreation.metrics.network.centrality;

import org.jspecify.annotations.NullMarked;
