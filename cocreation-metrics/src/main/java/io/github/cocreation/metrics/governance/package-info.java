/**
 * What governance allows: readiness by dimension. Reads assessments and frameworks of a process; {@code metrics.catalogue}
 * and {@code metrics.diagnosis} read it. A measure of another side of governance (rater agreement, accountability, trust)
 * goes here.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.governance;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
