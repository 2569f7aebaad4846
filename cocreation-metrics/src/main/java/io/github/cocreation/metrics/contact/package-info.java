/**
 * Who is in contact with whom across groups, read from a process's network: the measures of {@code metrics.network} as
 * measures of a process, with bands and minimum data. Reads {@code metrics.network} and {@code metrics.measure}; {@code
 * metrics.catalogue} and {@code metrics.diagnosis} read it.
 */
@NullMarked
package io.github.cocreation.metrics.contact;

import org.jspecify.annotations.NullMarked;
