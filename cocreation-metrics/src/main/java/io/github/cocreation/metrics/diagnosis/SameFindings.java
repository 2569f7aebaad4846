/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.MeasureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one finding of two rules that say the same from other evidence, so that nobody takes one trouble for two: that the share of
 * the initiators rises (M21), and that by the rules of governance (r3) the process has been taken over (M21b).
 *
 * <p>The finding has the code of the graver rule, both sentences and says which measures agree; evidence and sources of both stay, and
 * so do the remedies of both needs. Where one of the rules finds nothing, the finding of the other stays what it is.
 */
final class SameFindings {
    /** By the code of the rule that gives way, the rule that says the same more gravely. */
    private static final ImmutableMap<String, String> SAME = ImmutableMap.of("take-over", "taken-over");

    private SameFindings() {}

    static ImmutableList<Finding> joined(List<Finding> found) {
        List<Finding> left = new ArrayList<>(found);
        SAME.forEach((givesWay, stays) -> with(found, givesWay)
                .ifPresent(one -> with(found, stays).ifPresent(other -> {
                    left.remove(one);
                    left.set(left.indexOf(other), joined(one, other));
                })));
        return ImmutableList.copyOf(left);
    }

    private static Optional<Finding> with(List<Finding> found, String code) {
        return found.stream().filter(finding -> finding.code().equals(code)).findFirst();
    }

    private static Finding joined(Finding one, Finding other) {
        ImmutableSet<Evidence> evidence = ImmutableSet.<Evidence>builder()
                .addAll(one.evidence())
                .addAll(other.evidence())
                .build();
        String agreeing = evidence.stream()
                .map(Evidence::measure)
                .distinct()
                .map(MeasureId::value)
                .collect(Collectors.joining(" and "));
        String sentence = agreeing + " say the same. " + one.sentence() + " " + other.sentence();
        Finding.Builder joined = Finding.builder();
        joined.code(other.code())
                .severity(one.severity().compareTo(other.severity()) < 0 ? one.severity() : other.severity())
                .sentence(sentence)
                .addAllAbout(other.about())
                .addAllEvidence(evidence)
                .addAllSources(ImmutableSet.<Source>builder()
                        .addAll(one.sources())
                        .addAll(other.sources())
                        .build());
        ImmutableList<Need> needs =
                Stream.of(other.need(), one.need()).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
        if (!needs.isEmpty()) {
            joined.need(Diagnosis.merged(needs).toBuilder().because(sentence).build());
        }
        return joined.build();
    }
}
