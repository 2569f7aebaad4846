/**
 * A layer of a stakeholder network, a union of layers or a span of time in the form in which measures run over it, groups of
 * its stakeholders, and the bridge to JGraphT. Reads {@code core.network}; the packages below hold the measures, one in a file.
 */
@NullMarked
package io.github.cocreation.metrics.network;

import org.jspecify.annotations.NullMarked;
