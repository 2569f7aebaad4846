/**
 * How a network holds together, and whether its ties cross the borders of groups: density, dyads, E-I index, mixing. Reads {@code
 * metrics.network}; analyses and diagnosis read the numbers.
 */
@NullMarked
package io.github.cocreation.metrics.network.cohesion;

import org.jspecify.annotations.NullMarked;
