/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** One rule: from what was measured to what asks for attention. Immutable; it finds the same in the same. */
public interface DiagnosisRule {
    /** {@return its name, stable over releases, unique among the rules of a diagnosis} */
    String code();

    /**
     * {@return what it finds; nothing if all is well, or if what it looks at is undefined}
     *
     * @param examination what was measured
     */
    ImmutableList<Finding> findings(Examination examination);

    /**
     * {@return why it could not look, as a sentence; empty if it looked, or if a finding says that data are lacking}
     *
     * @param examination what was measured
     */
    default Optional<String> notLookedAt(Examination examination) {
        return Optional.empty();
    }
}
