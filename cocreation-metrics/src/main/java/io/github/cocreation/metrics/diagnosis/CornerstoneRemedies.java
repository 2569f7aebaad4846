/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.Collection;

/** Methods that cornerstones name as their remedies; one that no framework knows names none. */
final class CornerstoneRemedies {
    private CornerstoneRemedies() {}

    /** These first, then those of the cornerstones, each once. */
    static ImmutableList<MethodId> after(
            Collection<MethodId> first, Collection<CriterionId> cornerstones, Examination examination) {
        ImmutableSet.Builder<MethodId> remedies =
                ImmutableSet.<MethodId>builder().addAll(first);
        for (CriterionId cornerstone : cornerstones) {
            examination.criterion(cornerstone).ifPresent(criterion -> remedies.addAll(criterion.remedies()));
        }
        return remedies.build().asList();
    }
}
